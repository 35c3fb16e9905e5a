import type { ScatterSeriesOption } from 'echarts'
import { overlay, type Item } from './overlay.ts'

/** How a text in the plot is set. `offset` in px from its place on the axes; align and vertical say which side it hangs on. */
export type CaptionStyle = {
  readonly size: number
  readonly color: string
  readonly bold?: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'middle' | 'bottom'
  readonly offset?: readonly [x: number, y: number]
  readonly line?: number
  readonly rotate?: number
  /** Row the words stand for, where they are the mark: "not known". */
  readonly row?: number
  /** Paper under the words, for words that stand across the lines of the grid. */
  readonly paper?: boolean
  /** A rim in the colour of the paper, where lines run behind the words. */
  readonly halo?: boolean
}

/** A rim in the colour of the paper around words of a size, where lines run behind them. */
export const haloOf = (size: number) => ({
  textBorderColor: '@surface',
  textBorderWidth: size < 16 ? 3 : Math.round(size * 0.35),
})

/** A text at a place of the axes, as a data item of a scatter series; what follows the place goes along as data. */
export function caption(
  at: readonly [x: number, y: number, ...along: number[]],
  words: string,
  style: CaptionStyle,
): Item {
  const {
    size,
    color,
    bold = false,
    align,
    vertical,
    offset = [0, 0],
    line = Math.round(size * 1.25),
    rotate,
  } = style
  const label = {
    show: true,
    // `position` counts from the corner of a symbol of one pixel, so half of it is taken back.
    position: [offset[0] + 0.5, offset[1] + 0.5] as [number, number],
    formatter: words,
    align,
    verticalAlign: vertical,
    fontSize: size,
    lineHeight: line,
    color,
    fontWeight: bold ? ('bold' as const) : ('normal' as const),
    ...(rotate === undefined ? {} : { rotate }),
    ...(style.paper ? { backgroundColor: '@surface', padding: [1, 4, 1, 0] } : {}),
    ...(style.halo ? haloOf(size) : {}),
  }
  const item = { value: [...at], label }
  return style.row === undefined ? item : { ...item, row: style.row }
}

/** A series of texts: no mark is seen, only words. `heard` texts answer to the pointer. */
export const captions = (id: string, data: Item[], heard = false): ScatterSeriesOption => ({
  ...overlay(id, data, 6, heard),
  symbolSize: 1,
  itemStyle: { color: 'transparent' },
  emphasis: { disabled: true },
})
