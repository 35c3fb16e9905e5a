import { colorOf } from '../charts/palette.ts'
import { list, number, record, records, text, type Plain } from './plain.ts'
import type { ChartFill } from './NativeChart.ts'

/** A data item of an option that leads to a row of the frame. */
export type ReadItem = {
  readonly row: number
  /** Place among the categories. */
  readonly category: number
  readonly value: number
  readonly fill: ChartFill
  /** Words the item itself carries; empty where captions say them. */
  readonly words: string
  readonly bold: boolean
  readonly ink: string
}

/** A series of an option with its marks; an item without a row only joins two lines. */
export type ReadSeries = {
  readonly id: string
  readonly type: string
  readonly items: readonly ReadItem[]
  readonly color: string
  readonly dashed: boolean
  readonly spans: boolean
}

/** Words at a place of the axes: its second number, and the series they stand in. */
export type ReadCaption = {
  readonly id: string
  readonly at: readonly (number | null)[]
  readonly words: string
  readonly bold: boolean
  readonly ink: string
  readonly row: number | null
}

/** Six hex digits of a colour token. What is no token, or stands for nothing, is ink. */
export function hexOf(token: unknown): string {
  const name = text(token).replace(/^@/, '')
  return (colorOf(name, 'light') ?? colorOf('ink', 'light') ?? '').replace('#', '')
}

/** What the style of a mark in an option says in the words of a native chart. */
export function fillOf(style: Plain, fallback: unknown): ChartFill {
  const border = style['borderColor']
  if ('decal' in style) return { pattern: 'hatched', color: hexOf(border) }
  if ('borderType' in style) return { pattern: 'dashed', color: hexOf(border) }
  // A pale filling says no more than paper does within its edge.
  if ((style['color'] === '@surface' || style['color'] === '@muted-soft') && border !== undefined)
    return { pattern: 'outline', color: hexOf(border) }
  return { pattern: 'solid', color: hexOf(style['color'] ?? fallback) }
}

const isBold = (label: Plain): boolean => label['fontWeight'] === 'bold'

function itemOf(item: unknown, index: number, series: Plain): readonly ReadItem[] {
  const { value, row, itemStyle, label } = record(item)
  const [first, second] = list(value)
  const size = number(first)
  if (size === null) return []
  const own = record(label)
  return [
    {
      row: number(row) ?? -1,
      category: number(second) ?? index,
      value: size,
      fill: fillOf(record(itemStyle), record(series['itemStyle'])['color']),
      words: own['show'] === false ? '' : text(own['formatter']),
      bold: isBold(own),
      ink: hexOf(own['color'] ?? '@ink'),
    },
  ]
}

/** A series as it is read: its items with their places. */
export function seriesOf(series: Plain): ReadSeries {
  const stroke = record(series['lineStyle'])
  const items = list(series['data']).flatMap((item, index) => itemOf(item, index, series))
  return {
    id: text(series['id']),
    type: text(series['type']),
    items,
    color: stroke['color'] === undefined ? (items[0]?.fill.color ?? hexOf('@other')) : hexOf(stroke['color']),
    dashed: stroke['type'] !== undefined && stroke['type'] !== 'solid',
    spans: series['connectNulls'] === true,
  }
}

/** Stands for the arrow of a picture where only a text can: the value is this or more. */
export const arrow = '↑'

/** Arrows over values that are lower bounds, as texts at their places. */
const arrowsOf = (series: Plain): readonly ReadCaption[] =>
  /(^|\s)open ends$/.test(text(series['id']))
    ? records(series['data']).map(({ value, itemStyle }) => ({
        id: text(series['id']),
        at: list(value).map(number),
        words: arrow,
        bold: true,
        ink: hexOf(record(itemStyle)['color']),
        row: null,
      }))
    : []

/** Words of a series of texts, and its arrows. */
export const captionsOf = (series: Plain): readonly ReadCaption[] =>
  text(series['type']) !== 'scatter'
    ? []
    : [
        ...arrowsOf(series),
        ...records(series['data']).flatMap(item => {
          const label = record(item['label'])
          const words = text(label['formatter'])
          if (words === '') return []
          return [
            {
              id: text(series['id']),
              at: list(item['value']).map(number),
              words,
              bold: isBold(label),
              ink: hexOf(label['color']),
              row: number(item['row']),
            },
          ]
        }),
      ]
