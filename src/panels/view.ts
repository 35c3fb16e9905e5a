import type { Figures } from '../data/Figures.ts'
import { admit, choose } from '../filter/choose.ts'
import { sameFilter } from '../filter/address.ts'
import { inCurrency } from '../filter/convert.ts'
import { isChosen, noFilter, type Filter } from '../filter/Filter.ts'
import { unmet } from '../filter/unmet.ts'
import type { Frame } from '../frame/Frame.ts'
import type { Panel } from './Panel.ts'

/** A frame narrowed to the choice, with a word on chosen ids that are left no row. */
function narrowed(panel: Panel, figures: Figures, filter: Filter, frame: Frame): Frame {
  const chosen = choose(frame, filter, panel)
  const notes = unmet(chosen, () => panel.tabulate(figures, filter), filter, panel)
  return notes.length === 0 ? chosen : { ...chosen, notes: [...chosen.notes, ...notes] }
}

function tabulated(panel: Panel, figures: Figures, filter: Filter): Frame {
  const frame = panel.tabulate(admit(figures, filter.evidence), filter)
  const period = panel.fixed?.period?.[0] ?? null
  const chosen = frame.rows.length === 0 ? frame : narrowed(panel, figures, filter, frame)
  return filter.currency === 'printed' ? chosen : inCurrency(chosen, figures, filter.currency, period)
}

/** What panels show while nothing is chosen. Everybody asks for it: chart, table, files, menus; of the build every page. */
const wholes = new WeakMap<Figures, WeakMap<Panel, Frame>>()

function wholeOf(panel: Panel, figures: Figures): Frame {
  const known = wholes.get(figures) ?? new WeakMap<Panel, Frame>()
  wholes.set(figures, known)
  const frame = known.get(panel) ?? tabulated(panel, figures, noFilter)
  known.set(panel, frame)
  return frame
}

/**
 * What a panel shows under a filter: its figures at the reader's level of evidence, tabulated, narrowed to the choice,
 * amounts in the chosen currency. Pure; throws only what the panel's own `tabulate` throws.
 */
export const frameOf = (panel: Panel, figures: Figures, filter: Filter): Frame =>
  isChosen(filter) ? tabulated(panel, figures, filter) : wholeOf(panel, figures)

/** Choices whose frames are kept: the one shown, the one before it, the one a click would make. */
const keptFrames = 4

/** Frames of one panel and its figures. */
export type Frames = {
  /** `frameOf`; for one of the last few choices the very frame it gave before. */
  readonly of: (filter: Filter) => Frame
  /** The frame of one of those choices; null for any other: nothing is computed. */
  readonly known: (filter: Filter) => Frame | null
}

/** Frames of one panel and its figures, the last few kept. */
export function framesOf(panel: Panel, figures: Figures): Frames {
  let kept: readonly { readonly filter: Filter; readonly frame: Frame }[] = []
  const keptFor = (filter: Filter) => kept.find(each => sameFilter(each.filter, filter))
  return {
    of: filter => {
      const known = keptFor(filter)
      const frame = known?.frame ?? frameOf(panel, figures, filter)
      kept = [{ filter, frame }, ...kept.filter(each => each !== known)].slice(0, keptFrames)
      return frame
    },
    known: filter => keptFor(filter)?.frame ?? null,
  }
}
