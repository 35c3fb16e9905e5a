import type { PanelView } from '../../src/exports/PanelView.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Frame, Language } from '../../src/frame/Frame.ts'
import { viewOf } from '../../src/pages/savePanel.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'

const all = loadFolder()

/** Figures of the panel's own files only: what the page hands it. */
async function figuresOf({ needs }: Panel) {
  const known = await all
  const list = known.list.filter(({ dataset }) => needs.some(need => need === dataset))
  return { ...known, list, byId: new Map(list.map(figure => [figure.id, figure])) }
}

/** The frame of a panel, nothing chosen. */
export const wholeFrame = async (panel: Panel): Promise<Frame> =>
  frameOf(panel, await figuresOf(panel), noFilter)

/** A panel as a reader sees it, from the project's own data; nothing chosen unless a filter says so. */
export async function panelView(
  panel: Panel,
  language: Language,
  filter: Filter = noFilter,
): Promise<PanelView> {
  const figures = await figuresOf(panel)
  return viewOf({
    panel,
    frame: frameOf(panel, figures, filter),
    whole: frameOf(panel, figures, noFilter),
    figures,
    filter,
    site: { language, scheme: 'light', today: () => '2025-09-01' },
    address: `https://kapok.example/panels/${panel.id}`,
    query: '',
  })
}
