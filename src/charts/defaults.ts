/*
 * How every chart of the house looks where its panel says nothing: tokens, as a panel would write them.
 */

type Plain = { readonly [key: string]: unknown }

/**
 * Sans serif fonts for Latin and Chinese: Helvetica or a face drawn to its widths (labels are measured by that table),
 * then what macOS, Windows and Linux have for Chinese. No quotes: the text stands in attributes and in canvas fonts.
 */
export const fontFamily =
  'Helvetica Neue, Arial, Liberation Sans, PingFang SC, Hiragino Sans GB, Microsoft YaHei, ' +
  'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif'

/** The same for a file: some programs take the first face alone, and set another one where they do not have it. */
export const fileFamily = `Arial, ${fontFamily.replace(' Arial,', '')}`

/** How far the baseline of a text lies below the middle of its line, in parts of the font's size: in drawings and on canvases. */
export const belowMiddle = 0.35

const text = { fontFamily, fontSize: 12 }

/** The whole sheet. Marks move only where asked, and briefly. */
export const sheetDefaults = (moves: boolean, dark: boolean): Plain => ({
  animation: moves,
  animationDuration: 0,
  animationDurationUpdate: 250,
  animationEasingUpdate: 'cubicOut',
  stateAnimation: { duration: 0 },
  // What names no colour must not get one of ECharts' own.
  color: ['@other'],
  backgroundColor: 'transparent',
  darkMode: dark,
  useUTC: true,
  textStyle: { ...text, color: '@ink-soft' },
})

const valueAxis: Plain = {
  axisLine: { show: false },
  axisTick: { show: false },
  minorTick: { show: false },
  splitLine: { show: true, lineStyle: { color: '@line', width: 1 } },
  axisLabel: { ...text, color: '@ink-faint', hideOverlap: true },
  nameTextStyle: { ...text, color: '@ink-faint' },
}

/** A category axis stands on zero: its line is the zero line. */
const categoryAxis: Plain = {
  ...valueAxis,
  axisLine: { show: true, onZero: true, lineStyle: { color: '@zero', width: 1 } },
  splitLine: { show: false },
  axisLabel: { ...text, color: '@ink-soft' },
}

/** Underneath an axis of its type. */
export const axisDefaults = (axis: Plain): Plain => (axis.type === 'category' ? categoryAxis : valueAxis)

/** Words do not answer the pointer, as they do not in the prerendered chart: ECharts would bring out their mark. */
const label = { ...text, color: '@ink-soft', textBorderWidth: 0, silent: true }
/** Brought out by an outline: a lifted colour, as ECharts would have it, is no colour of the palette. */
const outlined = { itemStyle: { color: 'inherit', borderColor: '@ink', borderWidth: 1.5 } }
const grown = { scale: 1.6, lineStyle: { width: 2 } }

const series: Readonly<Record<string, Plain>> = {
  bar: { emphasis: outlined },
  line: {
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: 2 },
    emphasis: grown,
  },
  scatter: {
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: { opacity: 1 },
    emphasis: { scale: 1.3, ...outlined },
  },
}

/** Underneath a series of its type. */
export const seriesDefaults = (item: Plain): Plain => ({
  label,
  endLabel: label,
  selectedMode: false,
  cursor: 'default',
  ...series[String(item.type)],
})
