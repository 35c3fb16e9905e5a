import { citations } from '../frame/Frame.ts'
import { color, type Look } from '../forms/Look.ts'
import { periodText } from '../words/periods.ts'
import { siteWords } from '../words/topics.ts'
import { originLine, sourceLine } from '../words/files.ts'
import { wrap } from './layout.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { PanelView } from './PanelView.ts'

/** How a text is set: pixels, weight, colour token. */
export type Style = {
  readonly size: number
  readonly leading: number
  readonly weight: 400 | 600
  readonly color: string
}

/** What stands where on a plate, in pixels from its top left corner; the `y` of a text is its baseline. */
export type Placed =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly style: Style
    }
  | ({
      readonly kind: 'swatch'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    } & Fill)
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly color: string
    }
  | {
      readonly kind: 'chart'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
type Fill = { readonly color: string; readonly pattern: LegendEntry['pattern'] }

/** A picture of a panel that can stand alone, ready to be painted: its size and everything on it. */
export type Plate = { readonly width: number; readonly height: number; readonly marks: readonly Placed[] }

/** Width of a text in a style, in pixels. */
export type StyleMeasure = (text: string, style: Style) => number

/** A part of the plate: where it begins gives what it holds and where it ends. */
type Block = (top: number) => { readonly marks: readonly Placed[]; readonly bottom: number }

const margin = { side: 40, top: 36, bottom: 28 }
const inner = 1000
/** Lines of running text are kept shorter than the chart is wide: the eye must find the next one. */
const column = 860

const styles = {
  title: { size: 28, leading: 36, weight: 600, color: color('ink') },
  subtitle: { size: 17, leading: 26, weight: 400, color: color('ink-soft') },
  sentence: { size: 18, leading: 28, weight: 400, color: color('ink') },
  legend: { size: 15, leading: 24, weight: 400, color: color('ink') },
  note: { size: 14, leading: 22, weight: 400, color: color('ink-soft') },
  source: { size: 13, leading: 20, weight: 400, color: color('ink-faint') },
} as const satisfies Readonly<Record<string, Style>>

/** Where the baseline stands in a line, from its top: letters and Han signs both look centred so. */
const baseline = ({ size, leading }: Style): number => Math.round((leading - size) / 2 + size * 0.86)

const paragraph = (text: string, style: Style, width: number, measure: StyleMeasure): Block => {
  const lines = wrap(text, width, line => measure(line, style))
  return top => ({
    marks: lines.map((line, index) => ({
      kind: 'text',
      x: margin.side,
      y: top + index * style.leading + baseline(style),
      text: line,
      style,
    })),
    bottom: top + lines.length * style.leading,
  })
}

const gap =
  (height: number): Block =>
  top => ({ marks: [], bottom: top + height })

const rule: Block = top => ({
  marks: [{ kind: 'rule', x: margin.side, y: top, width: inner, color: color('line') }],
  bottom: top + 1,
})

const chart =
  (height: number): Block =>
  top => ({
    marks: [{ kind: 'chart', x: margin.side, y: top, width: inner, height }],
    bottom: top + height,
  })

const swatch = { width: 24, height: 12, gap: 8, after: 28 }

/** Keys of the picture side by side, on as many lines as they need. */
const keys = (entries: readonly LegendEntry[], measure: StyleMeasure): Block => {
  const style = styles.legend
  return top => {
    let x = margin.side
    let y = top
    const marks = entries.flatMap(({ label, ...fill }): readonly Placed[] => {
      const wide = swatch.width + swatch.gap + measure(label, style)
      if (x > margin.side && x + wide > margin.side + inner) [x, y] = [margin.side, y + style.leading]
      const at = x
      x += wide + swatch.after
      const { width, height } = swatch
      return [
        { kind: 'swatch', x: at, y: y + (style.leading - height) / 2, width, height, ...fill },
        { kind: 'text', x: at + width + swatch.gap, y: y + baseline(style), text: label, style },
      ]
    })
    return { marks, bottom: y + style.leading }
  }
}

const head = (
  { title, subtitle, sentence, legend = [] }: PanelView,
  measure: StyleMeasure,
): readonly Block[] => [
  paragraph(title, styles.title, inner, measure),
  gap(2),
  paragraph(subtitle, styles.subtitle, inner, measure),
  ...(sentence ? [gap(14), paragraph(sentence, styles.sentence, column, measure)] : []),
  ...(legend.length ? [gap(14), keys(legend, measure)] : []),
]

function foot(view: PanelView, measure: StyleMeasure): readonly Block[] {
  const { frame, language, address, today } = view
  const cited = citations(frame).map(({ citation }) => citation)
  const small = (text: string): Block => paragraph(text, styles.source, inner, measure)
  return [
    ...frame.notes.map(note => paragraph(note[language], styles.note, column, measure)),
    gap(14),
    rule,
    gap(10),
    ...(cited.length ? [small(sourceLine[language](cited))] : []),
    small(originLine[language](siteWords.name[language], address, periodText(today, language))),
  ]
}

/** The layout a chart has on a plate. */
export const plateLook = ({ language }: PanelView): Look => ({ size: 'wide', language, width: inner })

/**
 * A panel with all it needs to stand alone: title, subtitle, finding, keys, chart, notes, sources, address and day.
 * The chart is as high as the panel wants it at `plateLook`; texts are broken by the width `measure` gives them.
 */
export function plateOf(view: PanelView, measure: StyleMeasure): Plate {
  const height = Math.ceil(view.height(plateLook(view)))
  const blocks = [...head(view, measure), gap(14), chart(height), gap(12), ...foot(view, measure)]
  const marks: Placed[] = []
  let top = margin.top
  for (const block of blocks) {
    const placed = block(top)
    marks.push(...placed.marks)
    top = placed.bottom
  }
  return { width: inner + 2 * margin.side, height: top + margin.bottom, marks }
}
