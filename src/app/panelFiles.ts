import { wholeCsv } from '../exports/csv.ts'
import { jsonOf } from '../exports/json.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { besidePage } from '../exports/pictureSize.ts'
import { svg } from '../exports/svg.ts'
import type { PanelCard } from '../panels/Panel.ts'

const pathsOf = (id: string, base: string) => ({
  page: `${base}panels/${id}`,
  embed: `${base}embed/${id}`,
  svg: `${base}panels/${id}.svg`,
  png: `${base}panels/${id}.png`,
  csv: `${base}panels/${id}.csv`,
  json: `${base}panels/${id}.json`,
})

type File = readonly [extension: string, content: string]

const drawing = (view: PanelView): File => ['svg', svg(view, besidePage)]

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
