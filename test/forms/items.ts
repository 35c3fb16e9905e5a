import type { Option } from '../../src/forms/Look.ts'

/** A data item of an option, with the series it is in. */
export type Item = {
  readonly series: string
  readonly value: unknown
  readonly row: number | null
  readonly words: string | null
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** All series of an option, as plain records. */
export const seriesOf = ({ series }: Option): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(series) ? series : [series]).map(record)

/** Every data item of every series; gaps (`-`) are left out. */
export const itemsOf = (option: Option): readonly Item[] =>
  seriesOf(option).flatMap(series => {
    const data: readonly unknown[] = Array.isArray(series['data']) ? series['data'] : []
    return data
      .filter(item => item !== '-')
      .map(item => {
        const { value = item, row, label } = record(item)
        const words = record(label)['formatter']
        return {
          series: String(series['id']),
          value,
          row: typeof row === 'number' ? row : null,
          words: typeof words === 'string' ? words : null,
        }
      })
  })

/** Items of the series whose id begins so. */
export const itemsIn = (option: Option, id: string): readonly Item[] =>
  itemsOf(option).filter(({ series }) => series.startsWith(id))
