import type { Figures } from '../data/Figures.ts'
import { formats } from '../exports/catalog.ts'
import { downloadName } from '../exports/name.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { save } from '../exports/save.ts'
import { reached } from '../exports/Unreachable.ts'
import type { Filter } from '../filter/Filter.ts'
import type { Frame } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { panelView } from '../parts/panelView.ts'
import { choiceLines } from './choiceWords.ts'
import type { Site } from './Site.ts'

type Subject = {
  readonly panel: Panel
  readonly frame: Frame
  readonly whole: Frame
  /** What the frames are made from: the panel's figures, and the choice that `frame` follows. */
  readonly figures: Figures
  readonly filter: Filter
  readonly site: Pick<Site, 'language' | 'scheme' | 'today'>
  /** Address that opens this view again: whole, and its query without a question mark. */
  readonly address: string
  readonly query: string
  /** Pixels of the chart on the reader's screen, where it is shown. */
  readonly screen?: PanelView['screen']
}

/** The panel as the reader sees it, as values only: what a writer of files is given. */
export function viewOf({
  panel,
  frame,
  whole,
  figures,
  filter,
  site,
  address,
  query,
  screen,
}: Subject): PanelView {
  const { language, scheme } = site
  return panelView(panel, {
    frame,
    whole,
    choices: choiceLines(filter, figures, language),
    language,
    scheme,
    address,
    query,
    version: figures.version,
    today: site.today(),
    ...(screen ? { screen } : {}),
  })
}

/**
 * Makes a file of a panel's view in one of the formats, as the reader's settings have it, and hands it to the reader.
 * Rejects with an `Unreachable` when a writer cannot be loaded, else with what the writer says.
 */
export async function savePanel(view: PanelView, id: string): Promise<void> {
  const format = formats.find(known => known.id === id)
  if (!format) throw new Error(`no format "${id}" among ${formats.map(known => known.id).join(', ')}`)
  const [writer, { fileSettings }] = await reached(() =>
    Promise.all([format.load(), import('../parts/fileSettings.ts')]),
  )
  save(await writer.make(view, fileSettings()), downloadName(view, format.extension))
}
