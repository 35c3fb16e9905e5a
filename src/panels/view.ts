import type { Figures } from '../data/Figures.ts'
import { admit, choose } from '../filter/choose.ts'
import { inCurrency } from '../filter/convert.ts'
import type { Filter } from '../filter/Filter.ts'
import type { Frame } from '../frame/Frame.ts'
import type { Panel } from './Panel.ts'

/**
 * What a panel shows under a filter: its figures at the reader's level of evidence, tabulated, narrowed to the choice,
 * amounts in the chosen currency. Pure; throws only what the panel's own `tabulate` throws.
 */
export function frameOf(panel: Panel, figures: Figures, filter: Filter): Frame {
  const frame = panel.tabulate(admit(figures, filter.evidence), filter)
  if (frame.rows.length === 0) return frame
  const period = panel.fixed?.period?.[0] ?? null
  const chosen = choose(frame, filter, panel)
  return filter.currency === 'printed' ? chosen : inCurrency(chosen, figures, filter.currency, period)
}
