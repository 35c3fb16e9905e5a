import type { DatasetName } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import { allEvidence } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'

/** The figures a panel loads, of all that are there. */
export function loadedBy(figures: Figures, needs: readonly DatasetName[]): Figures {
  const names: readonly string[] = needs
  return { ...figures, list: figures.list.filter(({ dataset }) => names.includes(dataset)) }
}

const figuresIn = (panel: Panel, figures: Figures): ReadonlySet<string> => {
  const { rows } = frameOf(panel, loadedBy(figures, panel.needs), noFilter)
  return new Set(rows.flatMap(allEvidence).map(({ figure }) => figure))
}

/** Worked out once for a set of figures and a panel: every figure's page and every evidence card asks. */
const known = new WeakMap<Figures, Map<string, ReadonlySet<string>>>()

/** Whether a panel shows a figure when nothing is chosen, or computes one of its values from it. */
function isShownBy(panel: Panel, figures: Figures, id: string): boolean {
  const use = known.get(figures) ?? new Map<string, ReadonlySet<string>>()
  known.set(figures, use)
  const ids = use.get(panel.id) ?? figuresIn(panel, figures)
  use.set(panel.id, ids)
  return ids.has(id)
}

/** Panels that show a figure when nothing is chosen, or compute one of their values from it, in reading order. */
export const panelsUsing = (panels: readonly Panel[], figures: Figures, id: string): readonly Panel[] =>
  panels.filter(panel => isShownBy(panel, figures, id))
