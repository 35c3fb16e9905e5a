import type { Figures } from '../data/Figures.ts'
import { drawSvg } from '../charts/svg.ts'
import { wholeCsv } from '../exports/csv.ts'
import { jsonOf } from '../exports/json.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { noFilter } from '../filter/Filter.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { withStatuses } from '../words/statusSentence.ts'
import { layoutWidths } from './staticChart.ts'

const pathsOf = (id: string, base: string) => ({
  page: `${base}panels/${id}`,
  embed: `${base}embed/${id}`,
  svg: `${base}panels/${id}.svg`,
  csv: `${base}panels/${id}.csv`,
  json: `${base}panels/${id}.json`,
})

/** The files that stand beside a panel's page: extension and content. All rows, nothing chosen, in English. */
export function panelFiles(
  panel: Panel,
  figures: Figures,
  base: string,
): readonly (readonly [string, string])[] {
  const frame = frameOf(panel, figures, noFilter)
  const language = 'en'
  const view: PanelView = {
    id: panel.id,
    title: panel.title[language],
    subtitle: panel.subtitle(frame)[language],
    sentence: panel.describe(frame, language),
    frame,
    whole: frame,
    choices: [],
    language,
    scheme: 'light',
    address: pathsOf(panel.id, base).page,
    route: `/panels/${panel.id}`,
    query: '',
    version: figures.version,
    today: '',
    encode: look => panel.encode(frame, look),
    height: look => panel.height(frame, look.size),
  }
  const size = 'medium'
  const width = layoutWidths[size]
  const svg = drawSvg(panel.encode(frame, { size, language, width }), {
    width,
    height: panel.height(frame, size),
    scheme: 'light',
    title: view.title,
    description: withStatuses(view.sentence, frame, language),
  })
  return [
    ['svg', svg],
    ['csv', wholeCsv(view)],
    ['json', jsonOf(view)],
  ]
}

/** `panels/index.json`: every panel with its titles, topic, datasets and addresses. */
export const panelIndex = (panels: readonly Panel[], base: string): string =>
  `${JSON.stringify(
    panels.map(({ id, title, topic, needs }) => ({
      id,
      title,
      topic,
      datasets: needs,
      ...pathsOf(id, base),
    })),
    null,
    2,
  )}\n`
