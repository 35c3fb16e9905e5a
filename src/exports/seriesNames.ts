import { measureColumn } from '../frame/Frame.ts'
import { seriesWords } from '../words/slides.ts'
import type { ReadSeries } from './chartReading.ts'
import type { PanelView } from './PanelView.ts'

/** `bars 2024` is of the key `2024`; `line eu 2` of its second stretch; `line eu expected` of what is expected. */
const parts = /^(?:.* )?(?:bars|columns|dots|line|slope) (.*?)(?: (\d+))?( expected)?$/

/** The name of a key in any of the columns of the rows a series shows. */
function keyName(id: string, { items }: ReadSeries, { frame, language }: PanelView): string | undefined {
  const rows = items.flatMap(({ row }) => frame.rows[row] ?? [])
  return rows.flatMap(({ keys }) => Object.values(keys)).find(key => key.id === id)?.label[language]
}

/** Name of one series, as the head of its column: its key, or what the values are; stretches are told apart. */
export function wordsOfSeries(
  series: ReadSeries,
  at: number,
  all: readonly ReadSeries[],
  view: PanelView,
): string {
  const { frame, language, legend = [] } = view
  const [, id = '', stretch, expected] = parts.exec(series.id) ?? []
  const own = keyName(id, series, view)
  const alone = id === '' || all.length === 1
  const key = own ?? (!alone && all.length === legend.length ? legend[at]?.label : undefined)
  const base = key ?? (alone ? measureColumn(frame).label[language] : id)
  if (expected !== undefined) return seriesWords.expected[language](base)
  return stretch === undefined || own === undefined
    ? base
    : seriesWords.stretch[language](base, Number(stretch))
}
