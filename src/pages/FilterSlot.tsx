import { useEffect, useMemo } from 'react'
import type { DatasetName } from '../data/Figure.ts'
import { comparePeriods } from '../data/period.ts'
import type { Dimension, Figures } from '../data/Figures.ts'
import { useFigures } from '../data/useFigures.ts'
import type { Dropped } from '../filter/address.ts'
import { dimensions, noFilter, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import { keysOf, type Key } from '../frame/Frame.ts'
import { frameOf } from '../panels/view.ts'
import type { Panel, PanelCard } from '../panels/Panel.ts'
import { FilterBar } from '../parts/FilterBar.tsx'
import { droppedSentence } from '../words/dropped.ts'
import { useSite } from './Site.ts'
import { usePanels } from './usePanels.ts'

type Options = Readonly<Record<Dimension, readonly Key[]>>

/** What the panels of a page can be chosen by: every key of their columns, each once, in the order of first sight. */
function optionsOf(panels: readonly Panel[], figures: Figures): Options {
  const found = new Map<Dimension, Map<string, Key>>(dimensions.map(dimension => [dimension, new Map()]))
  for (const panel of panels) {
    const frame = frameOf(panel, figures, noFilter)
    for (const dimension of dimensions)
      for (const key of keysOf(frame, dimension)) found.get(dimension)?.set(key.id, key)
  }
  const keys = (dimension: Dimension) => [...(found.get(dimension)?.values() ?? [])]
  return {
    period: keys('period').toSorted((a, b) => comparePeriods(b.id, a.id)),
    partner: keys('partner'),
    flow: keys('flow'),
    measure: keys('measure'),
    entity: keys('entity'),
    item: keys('item'),
  }
}

const needsOf = (panels: readonly PanelCard[]): readonly DatasetName[] => [
  ...new Set(panels.flatMap(panel => panel.needs)),
]

/** Chosen ids that no figure of the site knows: they would silently empty every panel. */
function unknownIn(filter: Filter, { reference }: Figures): readonly Dropped[] {
  const known = (dimension: Dimension, id: string) =>
    dimension === 'measure' ? reference.measures.has(id) : reference.entities.has(id)
  return (['partner', 'measure', 'entity', 'item'] as const).flatMap(dimension =>
    filter[dimension].filter(id => !known(dimension, id)).map(value => ({ key: dimension, value })),
  )
}

/** The filter bar of a page with what its panels can be chosen by. Until the figures are there it offers what always stands. */
export function FilterSlot({ panels: cards }: { readonly panels: readonly PanelCard[] }) {
  const { language, read, staticChart } = useSite()
  const needs = useMemo(() => needsOf(cards), [cards])
  const state = useFigures(read, needs)
  const code = usePanels(cards)
  // The build renders the bar as the browser first finds it, before any figure has arrived.
  const figures = state.status === 'ready' && !staticChart ? state.figures : null
  const panels = code.status === 'ready' ? code.panels : null
  const options = useMemo(() => (figures && panels ? optionsOf(panels, figures) : {}), [panels, figures])
  const { filter, dropped, toggle, setCurrency, setEvidence, reset, drop } = useChoice()
  useEffect(() => {
    const unknown = figures ? unknownIn(filter, figures) : []
    if (unknown.length) drop(unknown)
  }, [figures, filter, drop])
  return (
    <FilterBar
      filter={filter}
      language={language}
      options={options}
      dropped={dropped.map(part => droppedSentence(part)[language])}
      onToggle={toggle}
      onCurrency={setCurrency}
      onEvidence={setEvidence}
      onReset={reset}
    />
  )
}
