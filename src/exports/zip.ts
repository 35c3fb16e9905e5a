import { strToU8, zipSync, type Zippable } from 'fflate'
import { citations } from '../frame/Frame.ts'
import { aboutWords } from '../words/about.ts'
import { readmeText } from '../words/readme.ts'
import { viewCitation } from '../words/viewCitation.ts'
import { aboutLines } from './about.ts'
import { csv } from './csv.ts'
import { json } from './json.ts'
import { manifestOf } from './Manifest.ts'
import type { PanelView } from './PanelView.ts'
import { png } from './png.ts'
import type { Settings } from './settings.ts'
import { svg } from './svg.ts'
import { tableView } from './TableView.ts'
import { xlsx } from './xlsx.ts'
import { zipDay } from './zipDay.ts'

/** The picture of a view as a file: painted where there is a canvas. */
type Painter = (view: PanelView, settings: Settings) => Promise<Blob>

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

function citationsOf(view: PanelView): { readonly text: string; readonly bib: string } {
  const { id, title, subtitle, address, today: day, language } = view
  const cited = {
    id,
    title,
    subtitle,
    address,
    day,
    sources: citations(view.frame).map(({ citation }) => citation),
  }
  return {
    text: `${viewCitation(cited, 'plain', language)}\r\n`,
    bib: `${viewCitation(cited, 'bibtex', language)}\n`,
  }
}

const namesOf = (id: string) => ({
  png: `${id}.png`,
  svg: `${id}.svg`,
  csv: `${id}.csv`,
  xlsx: `${id}.xlsx`,
  json: `${id}.json`,
})

function readmeOf(view: PanelView, citation: string): string {
  const { title, subtitle, sentence, language, id } = view
  const told: readonly string[] = [aboutWords.title, aboutWords.subtitle, aboutWords.finding].map(
    name => name[language],
  )
  // Of the choice, but with every source of the archive: picture and CSV show what was not chosen, too.
  const frame = { ...view.frame, rows: [...view.frame.rows, ...view.whole.rows] }
  const lines = aboutLines({ ...tableView(view, 'shown'), frame }).filter(({ name }) => !told.includes(name))
  return readmeText(
    { title, subtitle, sentence, lines, citation: citation.trim(), files: namesOf(id) },
    language,
  )
}

/** A mark by which editors know that a text is UTF-8. */
const utf8 = '\ufeff'

/**
 * A panel's view as an archive: picture and drawing, its rows as CSV (all), Excel and JSON (shown), a readme in the
 * view's language, the citation, the manifest. Files in a fixed order with the export's day: the same view gives the
 * same bytes. Rejects with what one of the writers says.
 */
export async function zipOf(view: PanelView, settings: Settings, paint: Painter): Promise<Blob> {
  const names = namesOf(view.id)
  const { text, bib } = citationsOf(view)
  const shown = { rows: 'shown', head: false } as const
  const files: Zippable = {
    'README.txt': strToU8(utf8 + readmeOf(view, text)),
    [names.png]: [await bytesOf(await paint(view, settings)), { level: 0 }],
    [names.svg]: strToU8(svg(view, settings)),
    [names.csv]: strToU8(csv(view, { rows: 'all', head: false })),
    [names.xlsx]: [await bytesOf(await xlsx(view, shown)), { level: 0 }],
    [names.json]: strToU8(json(view, shown)),
    'citation.txt': strToU8(utf8 + text),
    'citation.bib': strToU8(bib),
    'manifest.json': strToU8(`${JSON.stringify(manifestOf(view), null, 2)}\n`),
  }
  return new Blob([zipSync(files, { mtime: zipDay(view.today) })], { type: 'application/zip' })
}

/** The archive with a picture painted by the browser. */
export const zip = (view: PanelView, settings: Settings): Promise<Blob> => zipOf(view, settings, png)
