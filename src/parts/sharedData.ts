import { copyOf } from '../exports/copyTable.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { shownRows, type Frame } from '../frame/Frame.ts'
import { copyTyped } from './clipboard.ts'
import { fileSettings } from './fileSettings.ts'

/** The rows that the reader's settings ask for. */
const framed = ({ frame, whole }: PanelView): Frame =>
  fileSettings().rows === 'all' ? whole : { ...frame, rows: shownRows(frame) }

/** The data of a view as two forms of one table. */
export const dataOf = (view: PanelView): { readonly text: string; readonly html: string } =>
  copyOf(framed(view), view.language)

/** Copies the data of a panel. False when the browser does not allow it. */
export function shareData(view: PanelView): Promise<boolean> {
  const { text, html } = dataOf(view)
  return copyTyped(text, html)
}
