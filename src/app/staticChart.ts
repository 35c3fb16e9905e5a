import { inlineSvg } from '../charts/inline.ts'
import { drawSvg } from '../charts/svg.ts'
import { designs } from '../forms/design.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { ChartPlace } from '../pages/Site.ts'
import type { Panel } from '../panels/Panel.ts'
import { withStatuses } from '../words/statusSentence.ts'

/**
 * Widths of the designs a place can show. What most screens show comes first: the others may wait (`otherWidths.ts`). Half a
 * page is never wider than the fourth of them: its columns are 544 pixels at most, and below 900 pixels there is but one.
 */
const widthsIn: Readonly<Record<ChartPlace, readonly number[]>> = {
  whole: [1040, 340, 440, 560, 740],
  half: [560, 340, 440, 740],
}

function drawn(panel: Panel, frame: Frame, language: Language): Drawings {
  const words = {
    title: panel.title[language],
    description: withStatuses(panel.describe(frame, language), frame, language),
  }
  return new Map(
    designs.map(({ width, size }) => {
      const look = { size, language, width }
      const svg = drawSvg(panel.encode(frame, look), {
        width,
        height: panel.height(frame, look),
        scheme: 'light',
        discs: true,
        patterns: true,
        ...words,
      })
      return [width, inlineSvg(svg).replace('<svg', `<svg data-width="${width}"`)]
    }),
  )
}

/** A chart as inline SVG, by the width of its design. Plain data: threads hand it on. */
export type Drawings = ReadonlyMap<number, string>

/** The drawings that a place can show, the style sheet shows the one that fits. */
export const chartAt = (drawings: Drawings, place: ChartPlace): string =>
  widthsIn[place].map(width => drawings.get(width) ?? '').join('')

/**
 * Draws the chart of a panel in every design.
 * @returns a function of panel and frame, for one language; it remembers, because a chart stands on three pages or more
 */
export function drawing(language: Language): (panel: Panel, frame: Frame) => Drawings {
  const known = new WeakMap<Frame, Drawings>()
  return (panel, frame) => {
    const drawings = known.get(frame) ?? drawn(panel, frame, language)
    known.set(frame, drawings)
    return drawings
  }
}
