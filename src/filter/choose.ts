import type { Dimension, Figures } from '../data/Figures.ts'
import type { Figure } from '../data/Figure.ts'
import { periodWithin } from '../data/period.ts'
import type { Frame, Row, Text } from '../frame/Frame.ts'
import { dimensionWords } from '../words/dimensions.ts'
import { dimensions, type EvidenceLevel, type Filter } from './Filter.ts'

/** True when an id is among those chosen; a period also when it lies within one of them. */
export const matches = (dimension: Dimension, id: string, chosen: readonly string[]): boolean =>
  dimension === 'period' ? chosen.some(period => periodWithin(id, period)) : chosen.includes(id)

/** How far a figure is from print: a document's own figure, one computed from such figures, or a longer series. */
export function evidenceLevel(figures: Figures, of: Figure): EvidenceLevel {
  if (of.status !== 'derived') {
    const source = of.source === undefined ? undefined : figures.reference.sources.get(of.source)
    return source?.kind === 'document' ? 'reported' : 'all'
  }
  const inputs = (of.inputs ?? []).flatMap(id => figures.byId.get(id) ?? [])
  return inputs.some(input => evidenceLevel(figures, input) === 'all') ? 'all' : 'derived'
}

/** The figures that count at the reader's level of evidence. Inputs of derived ones stay findable by id. */
export function admit(figures: Figures, level: EvidenceLevel): Figures {
  if (level === 'all') return figures
  const list = figures.list.filter(figure => {
    const own = evidenceLevel(figures, figure)
    return own === 'reported' || (level === 'derived' && own === 'derived') || figure.topic === 'context'
  })
  return { ...figures, list }
}

/** How a panel takes part in the choice; see `panels/Panel.ts`. */
export type Part = {
  readonly keeps: readonly Dimension[]
  readonly fixed?: Readonly<Partial<Record<Dimension, readonly string[]>>>
}

const unsplit = (dimension: Dimension): Text => ({
  en: `This chart is not split by ${dimensionWords[dimension].en}: that choice leaves it as it is.`,
  zh: `本图不按${dimensionWords[dimension].zh}区分，所选条件对其不起作用。`,
})

function narrowBy(frame: Frame, dimension: Dimension, chosen: readonly string[], part: Part): Frame {
  const fixed = part.fixed?.[dimension]
  if (frame.rows.every(row => row.keys[dimension] === undefined)) {
    if (fixed === undefined) return { ...frame, notes: [...frame.notes, unsplit(dimension)] }
    return fixed.some(id => matches(dimension, id, chosen)) ? frame : { ...frame, rows: [] }
  }
  const isChosen = (row: Row): boolean => {
    const id = row.keys[dimension]?.id
    return id !== undefined && matches(dimension, id, chosen)
  }
  if (!part.keeps.includes(dimension)) return { ...frame, rows: frame.rows.filter(isChosen) }
  const rows = frame.rows.map((row): Row => ({
    ...row,
    emphasis: isChosen(row) && row.emphasis !== 'muted' ? 'chosen' : 'muted',
  }))
  return { ...frame, rows }
}

/** A frame narrowed to the reader's choice: rows left out, or muted on the dimensions a panel keeps whole. */
export function choose(frame: Frame, filter: Filter, part: Part): Frame {
  const narrowed = dimensions.reduce(
    (rest, dimension) =>
      // What is empty already cannot tell which columns it has rows for.
      filter[dimension].length === 0 || rest.rows.length === 0
        ? rest
        : narrowBy(rest, dimension, filter[dimension], part),
    frame,
  )
  // When nothing left is what the reader chose, dimming every mark would say nothing.
  return narrowed.rows.every(({ emphasis }) => emphasis === 'muted') ? { ...narrowed, rows: [] } : narrowed
}
