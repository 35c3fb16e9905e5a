import { inlineSvg } from '../charts/inline.ts'
import { drawSvg } from '../charts/svg.ts'
import { designs } from '../forms/design.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { withStatuses } from '../words/statusSentence.ts'

function drawn(panel: Panel, frame: Frame, language: Language): string {
  const words = {
    title: panel.title[language],
    description: withStatuses(panel.describe(frame, language), frame, language),
  }
  return designs
    .map(({ width, size }) => {
      const svg = drawSvg(panel.encode(frame, { size, language, width }), {
        width,
        height: panel.height(frame, size),
        scheme: 'light',
        discs: true,
        ...words,
      })
      return inlineSvg(svg).replace('<svg', `<svg data-width="${width}"`)
    })
    .join('')
}

/**
 * The chart of a panel as inline SVG, once per design; the style sheet shows the one that fits.
 * @returns a function of panel and frame, for one language; it remembers, because a chart stands on three pages or more
 */
export function staticChart(language: Language): (panel: Panel, frame: Frame) => string {
  const known = new WeakMap<Frame, string>()
  return (panel, frame) => {
    const chart = known.get(frame) ?? drawn(panel, frame, language)
    known.set(frame, chart)
    return chart
  }
}
