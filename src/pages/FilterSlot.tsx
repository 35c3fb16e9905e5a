import { useEffect, useMemo, useRef, useState } from 'react'
import type { DatasetName } from '../data/Figure.ts'
import type { Dimension, Figures } from '../data/Figures.ts'
import { useFigures } from '../data/useFigures.ts'
import type { Dropped } from '../filter/address.ts'
import { isChosen, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { FilterBar } from '../parts/FilterBar.tsx'
import { droppedSentence } from '../words/dropped.ts'
import { tellOptions } from './chipKeys.ts'
import { ChoiceStatus } from './ChoiceStatus.tsx'
import { chosenKey } from './choiceWords.ts'
import { Kept } from './Kept.tsx'
import { PaperChoice } from './PaperChoice.tsx'
import { useSite } from './Site.ts'
import { urgencies } from './turns.ts'
import { useOptions } from './useOptions.ts'
import { usePanels } from './usePanels.ts'
import { useChoiceInTurn, useIdle, useNear } from './useTurns.ts'

/** The data that some panels need together, each file once. */
export const needsOf = (panels: readonly PanelCard[]): readonly DatasetName[] => [
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

/**
 * The filter bar of a page with what its panels can be chosen by: as the build wrote it, its menus closed, until somebody
 * comes near, something is chosen, or there is time.
 */
export function FilterSlot({ panels: cards }: { readonly panels: readonly PanelCard[] }) {
  const { language, read, hydrating, staticChart } = useSite()
  const place = useRef<HTMLDivElement>(null)
  const [kept] = useState(hydrating)
  const dropped = useChoice(choice => choice.dropped)
  const drop = useChoice(choice => choice.drop)
  const toggle = useChoice(choice => choice.toggle)
  const setCurrency = useChoice(choice => choice.setCurrency)
  const setEvidence = useChoice(choice => choice.setEvidence)
  const reset = useChoice(choice => choice.reset)
  const near = useNear(place, kept, urgencies.bar)
  // Looking through the panels takes long: whoever chooses first on a chart finds it done.
  const idle = useIdle()
  const wanted = near || idle || dropped.length > 0
  const needs = useMemo(() => needsOf(cards), [cards])
  const state = useFigures(read, needs, wanted)
  const code = usePanels(cards, wanted)
  const figures = state.status === 'ready' ? state.figures : null
  const panels = code.status === 'ready' ? code.panels : null
  const options = useOptions(panels, figures, staticChart !== undefined)
  useEffect(() => {
    tellOptions(options)
    return () => tellOptions(null)
  }, [options])
  const { filter } = useChoiceInTurn(place, urgencies.bar)
  useEffect(() => {
    const unknown = figures ? unknownIn(filter, figures) : []
    if (unknown.length) drop(unknown)
  }, [figures, filter, drop])
  const failed = state.status === 'failed' || code.status === 'failed'
  return (
    <>
      <ChoiceStatus filter={filter} language={language} panels={panels} figures={figures} options={options} />
      {kept && !options && !failed ? (
        <Kept name="filter" placeRef={place} />
      ) : (
        <div ref={place} className="kept" data-kept="filter" data-live={staticChart ? undefined : ''}>
          <FilterBar
            filter={filter}
            language={language}
            options={options ?? {}}
            {...(figures && { keyOf: (dimension, id) => chosenKey(dimension, id, figures) })}
            dropped={dropped.map(part => droppedSentence(part)[language])}
            onToggle={toggle}
            onCurrency={setCurrency}
            onEvidence={setEvidence}
            onReset={reset}
          />
          {figures && isChosen(filter) && (
            <PaperChoice filter={filter} figures={figures} language={language} />
          )}
        </div>
      )}
    </>
  )
}
