import { textWidth } from '../charts/measure.ts'
import { fontOf } from './inks.ts'
import type { PanelView } from './PanelView.ts'
import { plateOf } from './plate.ts'
import type { PictureSettings } from './target.ts'

/**
 * How the drawing is made that stands beside a panel's page: as the download has it, whole, because a page that shows nothing
 * but this picture must tell title and source as well.
 */
export const besidePage: PictureSettings = { picture: 'screen', paper: 'light', headline: true }

/** Pixels of that drawing, without drawing it. */
export function besideSize(view: PanelView): { readonly width: number; readonly height: number } {
  const { width, height } = plateOf(view, besidePage, (text, style) => textWidth(text, fontOf(style)))
  return { width, height }
}
