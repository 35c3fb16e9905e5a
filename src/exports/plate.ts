import type { Look } from '../forms/Look.ts'
import { slideWords } from '../words/slides.ts'
import { broken, gap, heightOf, keys, lines, stacked, type Block } from './blocks.ts'
import { footOf } from './foot.ts'
import { headOf, titled } from './headline.ts'
import type { PanelView } from './PanelView.ts'
import type { Plate, StyleMeasure } from './placed.ts'
import { innerOf, lookOn, sheetFor, type PictureSettings, type Sheet, type Style } from './target.ts'

/** Lines of running text are kept shorter than a wide chart: the eye must find the next one. */
const column = 860

/** Lines a finding may take under a title on a sheet with an end. */
const sentenceLines = 2

/** The finding under a title, in running type; on a sheet with an end only where it is short. */
function findingOn(sentence: string, sheet: Sheet, measure: StyleMeasure): readonly Block[] {
  const style = sheet.styles.sentence
  const told = sentence && sheet.notes ? broken(sentence, style, sheet, measure, column) : []
  const tight = sheet.height !== undefined
  if (told.length === 0 || (tight && told.length > sentenceLines)) return []
  return [gap(tight ? 6 : 14), lines(told, style, sheet)]
}

/** Lines a headline may have at most, whoever wrote it: a chart must still have room under it. */
const headlineLines = 4

/** A text that ends with dots where it has more lines than it may. */
const shortened = (list: readonly string[], most: number): readonly string[] =>
  list.length <= most ? list : [...list.slice(0, most - 1), `${list[most - 1] ?? ''}…`]

/** Blocks above the chart; the finding apart, as it may have to leave its room to the chart. */
type Top = {
  readonly said: readonly Block[]
  readonly finding: readonly Block[]
  readonly keys: readonly Block[]
}

function topOf(
  view: PanelView,
  sheet: Sheet,
  { headline, own }: PictureSettings,
  measure: StyleMeasure,
): Top {
  const { title, subtitle, legend = [] } = view
  const { headline: big, subtitle: small } = sheet.styles
  const tight = sheet.height !== undefined
  const said = (text: string, style: Style) =>
    lines(shortened(broken(text, style, sheet, measure), headlineLines), style, sheet)
  const below = legend.length ? [gap(tight ? 8 : 14), keys(legend, sheet, measure)] : []
  // Without a headline the line that says what is measured, and in which unit, stays: numbers alone are no chart.
  if (!headline) return { said: [said(titled(title, subtitle), small)], finding: [], keys: below }
  const fits = (text: string) => broken(text, big, sheet, measure).length <= sheet.headlines
  const head = headOf(view, fits, own)
  return {
    said: [said(head.headline, big), gap(tight ? 4 : 2), said(head.subtitle, small)],
    finding: findingOn(head.sentence, sheet, measure),
    keys: below,
  }
}

/** Px the sheet leaves to a chart between these blocks. */
const leftBy = (sheet: Sheet, blocks: readonly Block[]): number =>
  sheet.height === undefined
    ? Infinity
    : Math.floor(sheet.height - sheet.margin.top - sheet.margin.bottom - heightOf(blocks))

const chart = (sheet: Sheet, look: Look, height: number): Block => ({
  height,
  at: top => [{ kind: 'chart', x: sheet.margin.side, y: top, width: innerOf(sheet), height, look }],
})

const rowOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'row' in item ? item.row : undefined

/** How many rows of the frame the chart has marks of in a room of this height. */
function marksIn(view: PanelView, sheet: Sheet, room: number): number {
  const { series } = view.encode(lookOn(sheet, view, room))
  const items = [series ?? []]
    .flat()
    .flatMap(({ data }): readonly unknown[] => (Array.isArray(data) ? data : []))
  return new Set(items.map(rowOf).filter(row => row !== undefined)).size
}

/** The chart in what head and foot leave of the sheet, or as high as it wants to be. */
function chartOn(view: PanelView, sheet: Sheet, room: number): Block {
  const look = lookOn(sheet, view)
  return room === Infinity
    ? chart(sheet, look, Math.ceil(Math.max(view.height(look), view.screen?.height ?? 0)))
    : chart(sheet, lookOn(sheet, view, room), room)
}

const isEmpty = ({ frame }: PanelView): boolean => frame.rows.length === 0

/** Where nothing is left to draw: the sentence that says so, in the chart's room. */
function emptyOn({ language }: PanelView, sheet: Sheet, room: number, measure: StyleMeasure): Block {
  const { sentence } = sheet.styles
  const said = lines(broken(slideWords.empty[language], sentence, sheet, measure), sentence, sheet)
  return room === Infinity ? said : { ...said, height: room }
}

/** A view as a plate tells it: keys and notes speak of marks, and go where there are none. */
const told = (view: PanelView): PanelView =>
  isEmpty(view) ? { ...view, legend: [], frame: { ...view.frame, notes: [] } } : view

/**
 * A panel with all it needs to stand alone, laid out for a target: headline, subtitle, keys, chart, notes, sources, date
 * of the data, address and day. On slides everything is fitted to the canvas; on `screen` the sheet is as high as needed.
 * Texts are broken by the width `measure` gives them. A view without rows has a sentence in place of the chart.
 */
export function plateOf(given: PanelView, settings: PictureSettings, measure: StyleMeasure): Plate {
  const view = told(given)
  const sheet = sheetFor(view, settings.picture)
  const { margin, ratio, dpi, width } = sheet
  const top = topOf(view, sheet, settings, measure)
  const foot = [gap(sheet.height === undefined ? 12 : 6), ...footOf(view, sheet, measure)]
  const free = gap(sheet.height === undefined ? 14 : 10)
  const whole = [...top.said, ...top.finding, ...top.keys, free]
  const short = [...top.said, ...top.keys, free]
  const marks = (blocks: readonly Block[]) => marksIn(view, sheet, leftBy(sheet, [...blocks, ...foot]))
  // A chart that would have to leave something out gets the room of the finding first.
  const mayYield = !isEmpty(view) && sheet.height !== undefined && top.finding.length > 0
  const head = mayYield && marks(whole) < marks(short) ? short : whole
  const room = leftBy(sheet, [...head, ...foot])
  const body = isEmpty(view) ? emptyOn(view, sheet, room, measure) : chartOn(view, sheet, room)
  const blocks = [...head, body, ...foot]
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
