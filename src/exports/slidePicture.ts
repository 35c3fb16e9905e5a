// Door: draws on a canvas no page shows, once the fonts of the page are there.
import { drawCanvas } from '../charts/draw.ts'
import type { DrawPicture } from './slides.ts'

/** Pixels of the picture to a point of its layout: 250 to an inch, sharp on a wall. */
const pixelRatio = 3.5

/** A chart as PNG on paper of the slide's own, which is light. Rejects with what drawing it throws. */
export const slidePicture: DrawPicture = async (option, { width, height }) => {
  await document.fonts.ready
  const canvas = drawCanvas(option, { width, height, pixelRatio, scheme: 'light' })
  return canvas.toDataURL('image/png')
}
