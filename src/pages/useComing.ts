import { useMemo, type RefObject } from 'react'
import { sameFilter } from '../filter/address.ts'
import { toggle, type Filter } from '../filter/Filter.ts'
import { announce, announced, foresee, forget, useForeseen } from '../filter/foreseen.ts'
import { useChoice } from '../filter/store.ts'
import type { Frame } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Coming } from '../parts/Coming.ts'
import { useSame } from '../parts/useSame.ts'
import { whenIdle } from '../parts/whenIdle.ts'
import { sightOf, urgencies } from './turns.ts'

type Foreseen = { readonly filter: Filter; readonly frame: Frame }

/** Choices whose frames are known: the one foreseen, and the one that is being made while the next is foreseen already. */
const keptChoices = 2

/**
 * @param frames what the panel shows under a choice
 * @param chosenBy the choice that a mark leads to; null for none
 * @param place where it stands: what is out of sight gets nothing ready
 */
function comingTo(
  frames: (filter: Filter) => Frame,
  chosenBy: (row: number) => Filter | null,
  place: RefObject<Element | null>,
): Coming {
  let known: readonly Foreseen[] = []
  const frameFor = (filter: Filter | null): Frame | null =>
    (filter && known.find(each => sameFilter(each.filter, filter))?.frame) ?? null
  function getReady(filter: Filter): Frame {
    const frame = frames(filter)
    known = [{ filter, frame }, ...known.filter(each => !sameFilter(each.filter, filter))].slice(
      0,
      keptChoices,
    )
    return frame
  }
  const coming: Coming = {
    foresee: row => {
      const filter = row === null ? null : chosenBy(row)
      if (filter) foresee(filter, coming)
      else forget(coming)
    },
    follow: tell => {
      let takeBack = () => {}
      const stop = useForeseen.subscribe(({ likely }, before) => {
        if (likely === before.likely) return
        takeBack()
        if (!likely) tell(null)
        // The reader's own panel has waited for its time already.
        else if (likely.by === coming) tell(getReady(likely.filter))
        else if (sightOf(place.current) === urgencies.inSight)
          takeBack = whenIdle(() => tell(getReady(likely.filter)))
      })
      return () => {
        stop()
        takeBack()
      }
    },
    leadsTo: row => frameFor(chosenBy(row)),
    announce: row => {
      const filter = chosenBy(row)
      if (filter) announce(filter)
    },
    announced: () => frameFor(announced()),
    watch: changed => {
      const stops = [useForeseen.subscribe(changed), useChoice.subscribe(changed)]
      return () => stops.forEach(stop => stop())
    },
  }
  return coming
}

/** What a panel may show next. None for panels that zoom: what one has zoomed into, another picture would not show. */
export function useComing(
  panel: Panel,
  frames: (filter: Filter) => Frame,
  frame: Frame,
  place: RefObject<Element | null>,
): Coming | undefined {
  const chosenBy = useSame((row: number): Filter | null => {
    const id = panel.picks && frame.rows[row]?.keys[panel.picks]?.id
    return panel.picks && id !== undefined ? toggle(useChoice.getState().filter, panel.picks, id) : null
  })
  return useMemo(
    () => (panel.zooms ? undefined : comingTo(frames, chosenBy, place)),
    [panel, frames, chosenBy, place],
  )
}
