import { colorOf } from '../charts/palette.ts'
import { solid } from './chartText.ts'
import type { ChartFill, NativeChart } from './NativeChart.ts'
import { element } from './xml.ts'

const paper = (colorOf('surface', 'light') ?? '').replace('#', '')

/** A stroke of so many points. */
export const outline = (color: string, points: number, dash = ''): string =>
  element(
    'a:ln',
    { w: Math.round(points * 12700) },
    solid(color),
    dash && element('a:prstDash', { val: dash }),
  )
export const noLine = element('a:ln', {}, element('a:noFill'))

/** Inches over which the end of a lower bound fades out; at most so much of the whole mark. */
const fading = { inches: 0.35, most: 0.6 }

/**
 * Neither PowerPoint nor LibreOffice draws a bar without its end, and only the first an arrow past it: what fades out
 * has no end in either, whatever its value is edited to.
 */
function fadingOut(color: string, long: number, upright: boolean): string {
  const share = Math.min(fading.most, fading.inches / Math.max(0.01, long))
  const stop = (at: number, ink: string): string =>
    element('a:gs', { pos: Math.round(at * 1000) * 100 }, element('a:srgbClr', { val: ink }))
  const stops = [stop(0, color), stop(1 - share, color), stop(1, paper)]
  return (
    element(
      'a:gradFill',
      { rotWithShape: 1 },
      element('a:gsLst', {}, ...stops),
      element('a:lin', { ang: upright ? 16200000 : 0, scaled: 0 }),
    ) + noLine
  )
}

/** Fill and outline of a mark that is so many inches long. */
export function paint({ pattern, color }: ChartFill, long: number, kind: NativeChart['kind']): string {
  if (pattern === 'solid') return solid(color) + noLine
  if (pattern === 'open') return fadingOut(color, long, kind === 'columns')
  if (pattern === 'hatched')
    return (
      element(
        'a:pattFill',
        { prst: 'wdUpDiag' },
        element('a:fgClr', {}, element('a:srgbClr', { val: color })),
        element('a:bgClr', {}, element('a:srgbClr', { val: paper })),
      ) + outline(color, 1.25)
    )
  return solid(paper) + outline(color, 1.75, pattern === 'dashed' ? 'dash' : '')
}

/** A point of a line: a disc, or a ring. */
export const marker = ({ pattern, color }: ChartFill, size = 9): string =>
  element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: size }),
    element('c:spPr', {}, solid(pattern === 'solid' ? color : paper), outline(color, 2)),
  )
