import type { PNG } from 'pngjs'
import { palette } from '../../src/charts/palette.ts'

/** How many pixels of a picture have which colour; colours as 24-bit numbers. */
export function coloursOf({ data }: PNG): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3)
    found.set(colour, (found.get(colour) ?? 0) + 1)
  }
  return found
}

const paper = ['ink', 'ink-soft', 'ink-faint', 'surface', 'line', 'zero', 'accent']
const markColours = [...palette('light')].filter(([token]) => !paper.includes(token)).map(([, hex]) => hex)

/** Pixels in the colours of marks: texts, axes and paper have others. */
export const markPixels = (colours: ReadonlyMap<number, number>): number =>
  markColours.reduce((sum, hex) => sum + (colours.get(Number.parseInt(hex.slice(1), 16)) ?? 0), 0)
