import { drawSvg } from '../charts/svg.ts'
import { wholeCsv } from '../exports/csv.ts'
import { jsonOf } from '../exports/json.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { withStatuses } from '../words/statusSentence.ts'
import { layoutWidths } from './staticChart.ts'

const pathsOf = (id: string, base: string) => ({
  page: `${base}panels/${id}`,
  embed: `${base}embed/${id}`,
  svg: `${base}panels/${id}.svg`,
  png: `${base}panels/${id}.png`,
  csv: `${base}panels/${id}.csv`,
  json: `${base}panels/${id}.json`,
})

type File = readonly [extension: string, content: string]

function drawing(view: PanelView): File {
  const { language, frame, scheme, title } = view
  const width = layoutWidths.medium
  const look = { size: 'medium', language, width } as const
  const description = withStatuses(view.sentence, frame, language)
  const height = view.height(look)
  return ['svg', drawSvg(view.encode(look), { width, height, scheme, title, description })]
}

/**
 * The texts that stand beside a panel's page: extension and content. The drawing in the language of the view; the data
 * once, in English, with all names in Chinese too.
 */
export const panelFiles = (view: PanelView): readonly File[] =>
  view.language === 'en' ? [drawing(view), ['csv', wholeCsv(view)], ['json', jsonOf(view)]] : [drawing(view)]

/** `panels/index.json`: every panel with its titles, topic, datasets and addresses. */
export const panelIndex = (panels: readonly PanelCard[], base: string): string =>
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
