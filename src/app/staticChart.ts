import { inlineSvg } from '../charts/inline.ts'
import { drawSvg } from '../charts/svg.ts'
import { type Size } from '../forms/Look.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { withStatuses } from '../words/statusSentence.ts'

/** Widths the layouts are drawn for: a phone, half the page, the whole page. Between them the picture scales. */
export const layoutWidths: Readonly<Record<Exclude<Size, 'slide'>, number>> = {
  small: 328,
  medium: 544,
  wide: 1120,
}

const layouts = ['small', 'medium', 'wide'] as const

/**
 * The chart of a panel as inline SVG, once per layout; the style sheet shows the one that fits.
 * @returns a function of panel and frame, for one language
 */
export const staticChart =
  (language: Language) =>
  (panel: Panel, frame: Frame): string =>
    layouts
      .map(size => {
        const width = layoutWidths[size]
        const svg = drawSvg(panel.encode(frame, { size, language, width }), {
          width,
          height: panel.height(frame, size),
          scheme: 'light',
          discs: true,
          title: panel.title[language],
          description: withStatuses(panel.describe(frame, language), frame, language),
        })
        return inlineSvg(svg).replace('<svg', `<svg data-size="${size}"`)
      })
      .join('')
