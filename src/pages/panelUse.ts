import type { DatasetName } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import { allEvidence } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'

/** The figures a panel loads, of all that are there. */
function loadedBy(figures: Figures, needs: readonly DatasetName[]): Figures {
  const names: readonly string[] = needs
  return { ...figures, list: figures.list.filter(({ dataset }) => names.includes(dataset)) }
}

const figuresIn = (panel: Panel, figures: Figures): ReadonlySet<string> => {
  const { rows } = frameOf(panel, loadedBy(figures, panel.needs), noFilter)
  return new Set(rows.flatMap(allEvidence).map(({ figure }) => figure))
}

type Use = readonly { readonly panel: Panel; readonly ids: ReadonlySet<string> }[]

/** Worked out once for a set of figures: every figure's page asks. */
const known = new WeakMap<Figures, Use>()

/** Panels that show a figure when nothing is chosen, or compute one of their values from it, in reading order. */
export function panelsUsing(panels: readonly Panel[], figures: Figures, id: string): readonly Panel[] {
  const use = known.get(figures) ?? panels.map(panel => ({ panel, ids: figuresIn(panel, figures) }))
  known.set(figures, use)
  return use.filter(({ ids }) => ids.has(id)).map(({ panel }) => panel)
}
