import { shownRows } from '../frame/Frame.ts'
import type { PanelView } from './PanelView.ts'
import type { Settings } from './settings.ts'

/** A panel's view with the rows that a table file holds, and no others; its texts say nothing that these do not show. */
export type TableView = PanelView & { readonly rows: Settings['rows'] }

/**
 * The view a table file is written from: the rows the choice leaves in sight, or every row. The finding and the subtitle
 * of a narrowed or converted view say nothing true of all rows, so they are left out there.
 */
export function tableView(view: PanelView, rows: Settings['rows']): TableView {
  const { frame, whole, choices } = view
  if (rows === 'shown') return { ...view, rows, frame: { ...frame, rows: shownRows(frame) } }
  if (choices.length === 0) return { ...view, rows: 'shown', frame: whole }
  return { ...view, rows, frame: whole, sentence: '', subtitle: '' }
}
