import type { PanelView } from '../exports/PanelView.ts'
import type { Frame } from '../frame/Frame.ts'
import { orWhole } from '../frame/orWhole.ts'
import type { Panel } from '../panels/Panel.ts'

/** What a view of a panel does not have from the panel itself. */
type Seen = Pick<
  PanelView,
  'frame' | 'whole' | 'choices' | 'language' | 'scheme' | 'address' | 'query' | 'version' | 'today' | 'screen'
>

/** A panel under a choice as values only: what a writer of files is given. */
export function panelView(panel: Panel, seen: Seen): PanelView {
  const { frame, whole, language } = seen
  return {
    ...seen,
    id: panel.id,
    title: panel.title[language],
    subtitle: panel.subtitle(orWhole(frame, whole))[language],
    sentence: frame.rows.length ? panel.describe(frame, language) : '',
    route: `/panels/${panel.id}`,
    ...(panel.legend ? { legend: panel.legend(frame, language) } : {}),
    encode: look => panel.encode(frame, look),
    height: look => panel.height(frame, look),
  }
}

/**
 * A panel as its built files show it: every row, nothing chosen, on light paper; no day, so that each build gives the
 * same. `address` is that of the panel's page, without a query.
 */
export const unchosenView = (
  panel: Panel,
  whole: Frame,
  built: Pick<PanelView, 'language' | 'address' | 'version'>,
): PanelView =>
  panelView(panel, { ...built, frame: whole, whole, choices: [], scheme: 'light', query: '', today: '' })
