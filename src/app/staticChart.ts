import { inlineSvg } from '../charts/inline.ts'
import { drawSvg } from '../charts/svg.ts'
import { designs } from '../forms/design.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { withStatuses } from '../words/statusSentence.ts'

/**
 * The chart of a panel as inline SVG, once per design; the style sheet shows the one that fits.
 * @returns a function of panel and frame, for one language
 */
export const staticChart =
  (language: Language) =>
  (panel: Panel, frame: Frame): string =>
    designs
      .map(({ width, size }) => {
        const svg = drawSvg(panel.encode(frame, { size, language, width }), {
          width,
          height: panel.height(frame, size),
          scheme: 'light',
          discs: true,
          title: panel.title[language],
          description: withStatuses(panel.describe(frame, language), frame, language),
        })
        return inlineSvg(svg).replace('<svg', `<svg data-width="${width}"`)
      })
      .join('')
