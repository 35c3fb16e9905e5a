import type { Look } from '../forms/Look.ts'
import { broken, gap, heightOf, keys, lines, stacked, type Block } from './blocks.ts'
import { footOf } from './foot.ts'
import { headOf, titled } from './headline.ts'
import type { PanelView } from './PanelView.ts'
import type { Plate, StyleMeasure } from './placed.ts'
import { innerOf, lookOn, sheetFor, type PictureSettings, type Sheet } from './target.ts'

/** Lines of running text are kept shorter than a wide chart: the eye must find the next one. */
const column = 860

/** Lines a finding may take under a title on a sheet with an end. */
const sentenceLines = 2

/** True when the sheet ends before the chart would: then the finding under a title leaves its room to the chart. */
const isShort = (view: PanelView, sheet: Sheet): boolean =>
  sheet.height !== undefined && view.height(lookOn(sheet, view)) > sheet.height * 0.5

function headlines(view: PanelView, sheet: Sheet, measure: StyleMeasure): readonly Block[] {
  const { headline: big, subtitle: small, sentence: running } = sheet.styles
  const fits = (text: string) => broken(text, big, sheet, measure).length <= sheet.headlines
  const { headline, subtitle, sentence } = headOf(view, fits)
  const finding =
    sentence && sheet.notes && !isShort(view, sheet) ? broken(sentence, running, sheet, measure, column) : []
  const told = sheet.height === undefined || finding.length <= sentenceLines ? finding : []
  return [
    lines(broken(headline, big, sheet, measure), big, sheet),
    gap(sheet.height === undefined ? 2 : 4),
    lines(broken(subtitle, small, sheet, measure), small, sheet),
    ...(told.length ? [gap(sheet.height === undefined ? 14 : 6), lines(told, running, sheet)] : []),
  ]
}

function headOn(view: PanelView, sheet: Sheet, headline: boolean, measure: StyleMeasure): readonly Block[] {
  const { title, subtitle, legend = [] } = view
  const small = sheet.styles.subtitle
  // Without a headline the line that says what is measured, and in which unit, stays: numbers alone are no chart.
  const said = headline
    ? headlines(view, sheet, measure)
    : [lines(broken(titled(title, subtitle), small, sheet, measure), small, sheet)]
  return [
    ...said,
    ...(legend.length ? [gap(sheet.height === undefined ? 14 : 8), keys(legend, sheet, measure)] : []),
  ]
}

const chart = (sheet: Sheet, look: Look, height: number): Block => ({
  height,
  at: top => [{ kind: 'chart', x: sheet.margin.side, y: top, width: innerOf(sheet), height, look }],
})

/** The chart in what head and foot leave of the sheet, or as high as it wants to be. */
function chartOn(view: PanelView, sheet: Sheet, taken: number): Block {
  if (sheet.height === undefined) {
    const look = lookOn(sheet, view)
    return chart(sheet, look, Math.ceil(view.height(look)))
  }
  const height = Math.floor(sheet.height - sheet.margin.top - sheet.margin.bottom - taken)
  return chart(sheet, lookOn(sheet, view, height), height)
}

/**
 * A panel with all it needs to stand alone, laid out for a target: headline, subtitle, keys, chart, notes, sources, date
 * of the data, address and day. On slides everything is fitted to the canvas; on `screen` the sheet is as high as needed.
 * Texts are broken by the width `measure` gives them.
 */
export function plateOf(view: PanelView, settings: PictureSettings, measure: StyleMeasure): Plate {
  const sheet = sheetFor(view, settings.picture)
  const { margin, ratio, dpi, width } = sheet
  const head = [...headOn(view, sheet, settings.headline, measure), gap(sheet.height === undefined ? 14 : 10)]
  const foot = [gap(sheet.height === undefined ? 12 : 6), ...footOf(view, sheet, measure)]
  const blocks = [...head, chartOn(view, sheet, heightOf(head) + heightOf(foot)), ...foot]
  const { paper } = settings
  return {
    width,
    height: sheet.height ?? Math.ceil(margin.top + heightOf(blocks) + margin.bottom),
    ratio,
    dpi,
    scheme: paper === 'light' || paper === 'dark' ? paper : view.scheme,
    paper: paper !== 'transparent',
    marks: stacked(blocks, margin.top),
  }
}
