import { useMemo } from 'react'
import type { Figures } from '../data/Figures.ts'
import type { FigureChoice } from '../filter/FigureChoice.ts'
import { entriesOf, indexing, narrow, narrowing, type Entry } from '../filter/search.ts'
import { useSliced } from './useSliced.ts'

/** Up to so many figures are looked through at once, well within a frame. */
const few = 5000

/** Figures made ready to be looked for; null while very many of them are being made so. */
export function useEntries(figures: Figures): readonly Entry[] | null {
  const many = figures.list.length > few
  const atOnce = useMemo(() => (many ? null : entriesOf(figures)), [many, figures])
  const inSlices = useSliced(useMemo(() => (many ? () => indexing(figures) : null), [many, figures]))
  return atOnce ?? inSlices
}

/** The entries a choice leaves. Of very many they follow a moment later; until then the last ones stand. */
export function useNarrowed(entries: readonly Entry[], choice: FigureChoice): readonly Entry[] {
  const many = entries.length > few
  const atOnce = useMemo(() => (many ? null : narrow(entries, choice)), [many, entries, choice])
  const work = useMemo(() => (many ? () => narrowing(entries, choice) : null), [many, entries, choice])
  const inSlices = useSliced(work)
  return atOnce ?? inSlices ?? entries
}
