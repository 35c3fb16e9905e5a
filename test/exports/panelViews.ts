import type { PanelView } from '../../src/exports/PanelView.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { viewOf } from '../../src/pages/savePanel.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'

const figures = loadFolder()

/** A panel as a reader sees it who has chosen nothing, from the project's own data. */
export async function panelView(panel: Panel, language: Language): Promise<PanelView> {
  const known = await figures
  const frame = frameOf(panel, known, noFilter)
  return viewOf({
    panel,
    frame,
    whole: frame,
    figures: known,
    filter: noFilter,
    site: { language, scheme: 'light', today: () => '2025-09-01' },
    address: `https://kapok.example/panels/${panel.id}`,
    query: '',
  })
}
