import type { PanelView } from './PanelView.ts'

/** Name of a download: the panel, the day, the ending (`trade-flows-2025-09-01.csv`). */
export const downloadName = (view: Pick<PanelView, 'id' | 'today'>, extension: string): string =>
  `${view.id}-${view.today}.${extension}`
