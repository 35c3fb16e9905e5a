import type { Look, Size } from './Look.ts'

/** Sizes of one layout in px. */
export type Layout = {
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
  small: { ...screen, plot: 230, ticks: 5, gutter: 0.34 },
  medium: { ...screen, bar: 16, gap: 11, plot: 290, ticks: 6, gutter: 0.34 },
  wide: {
    ...screen,
    text: 13,
    line: 16,
    bar: 18,
    groupedBar: 15,
    gap: 12,
    plot: 380,
    ticks: 6,
    gutter: 0.26,
  },
  // In points of a slide 960 wide: nothing on it is smaller than 18.
  slide: {
    text: 18,
    note: 18,
    line: 22,
    bar: 26,
    groupedBar: 19,
    gap: 12,
    point: 11,
    plot: 300,
    ticks: 5,
    gutter: 0.48,
  },
}

/** Share of the width that names may take on a part of a slide as narrow as this many letters. */
const narrow = { letters: 28, gutter: 0.42 }

function enlarged(base: Layout, { scale = 1, width }: Look): Layout {
  const by = (size: number): number => Math.round(size * scale * 2) / 2
  return {
    ...base,
    text: by(base.text),
    note: by(base.note),
    line: by(base.line),
    bar: by(base.bar),
    groupedBar: by(base.groupedBar),
    gap: by(base.gap),
    point: by(base.point),
    gutter: width < narrow.letters * base.text * scale ? narrow.gutter : base.gutter,
  }
}

/** Sizes of the layout a look asks for. */
export const layoutOf = (look: Look): Layout =>
  look.size === 'slide' ? enlarged(layouts.slide, look) : layouts[look.size]

/** Height of a plot that has `around` px of the chart above and below it. */
export const plotOf = (look: Look, around: number): number =>
  look.height === undefined ? layoutOf(look).plot : Math.max(40, look.height - around)
