// Door: the reader's clipboard, for pictures.
import type { PanelView } from './PanelView.ts'
import { png } from './png.ts'
import type { PictureSettings } from './target.ts'

const type = 'image/png'

/** True where the browser has a clipboard that takes pictures; where it has none, nothing need be offered. */
export const canCopyImage = (): boolean => typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator

/**
 * Puts a panel on the clipboard as a PNG, laid out as the settings say. Call it from the reader's click: the clipboard is
 * asked at once and waits for the picture. False when the browser does not allow it; rejects with what drawing threw.
 */
export async function copyImage(view: PanelView, settings: PictureSettings): Promise<boolean> {
  if (!canCopyImage()) return false
  const made = png(view, settings)
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: made })])
    return true
  } catch {
    // Either the picture failed, which the caller must hear, or the browser refused it.
    await made
    return false
  }
}
