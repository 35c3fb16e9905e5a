import type { Look, Size } from './Look.ts'

/** Sizes of one layout in px. */
export type Layout = {
  /** Width a chart of this layout is planned for when only its height is asked. */
  readonly width: number
  /** Font size of names and values; of axis labels and notes. */
  readonly text: number
  readonly note: number
  /** Height of a line of text. */
  readonly line: number
  /** Thickness of a bar that stands alone, and of one in a group. */
  readonly bar: number
  readonly groupedBar: number
  /** Free space between two categories. */
  readonly gap: number
  /** Diameter of a point. */
  readonly point: number
  /** Height of the plot of a chart over time. */
  readonly plot: number
  /** How many ticks an axis has at most. */
  readonly ticks: number
  /** Share of the width that names beside the plot may take. */
  readonly gutter: number
}

const screen = { text: 12, note: 12, line: 15, bar: 14, groupedBar: 14, gap: 10, point: 8 }

const layouts: Readonly<Record<Size, Layout>> = {
  small: { ...screen, width: 328, plot: 230, ticks: 5, gutter: 0.34 },
  medium: { ...screen, width: 544, bar: 16, gap: 11, plot: 290, ticks: 6, gutter: 0.34 },
  wide: {
    ...screen,
    width: 1120,
    text: 13,
    line: 16,
    bar: 18,
    groupedBar: 15,
    gap: 12,
    plot: 380,
    ticks: 6,
    gutter: 0.26,
  },
  slide: {
    width: 1160,
    text: 20,
    note: 18,
    line: 25,
    bar: 30,
    groupedBar: 23,
    gap: 16,
    point: 13,
    plot: 470,
    ticks: 6,
    gutter: 0.3,
  },
}

/** Sizes of the layout a look asks for. */
export const layoutOf = (size: Size): Layout => layouts[size]

/** Looks to plan a height by, in both languages: a height must do for either. */
export const looksFor = (size: Size): readonly Look[] => [
  { size, language: 'en', width: layouts[size].width },
  { size, language: 'zh', width: layouts[size].width },
]
