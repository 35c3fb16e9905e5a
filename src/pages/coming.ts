import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Filter } from '../filter/Filter.ts'
import { announce, announced, foresee, forget, made } from '../filter/foreseen.ts'
import { useChoice } from '../filter/store.ts'
import type { Frames } from '../panels/view.ts'
import { afterPaint } from '../parts/afterPaint.ts'
import type { Coming } from '../parts/Coming.ts'
import { whenIdle } from '../parts/whenIdle.ts'
import { sightOf, urgencies } from './turns.ts'

/** Calls back with each choice that is foreseen: at once where the reader rests, in spare time in other places in sight. */
function followLikely(
  by: object,
  place: RefObject<Element | null>,
  tell: (filter: Filter | null) => void,
): () => void {
  let takeBack = () => {}
  const stop = useChoice.subscribe(({ likely }, before) => {
    if (likely === before.likely) return
    takeBack()
    // The place where the reader rests has waited for its time before it told.
    if (!likely || likely.by === by) tell(likely?.filter ?? null)
    else if (sightOf(place.current) === urgencies.inSight) takeBack = whenIdle(() => tell(likely.filter))
  })
  return () => {
    stop()
    takeBack()
  }
}

/** Shows a choice first and makes it when that has been painted; `settle` makes it now. */
function twoSteps() {
  let onItsWay: (() => void) | null = null
  const settle = (): void => {
    const make = onItsWay
    onItsWay = null
    make?.()
  }
  return {
    settle,
    go: (filter: Filter, make: () => void): void => {
      flushSync(() => announce(filter))
      const step = () =>
        flushSync(() => {
          make()
          made()
        })
      onItsWay = step
      afterPaint(() => onItsWay === step && settle())
    },
  }
}

/**
 * What a panel may show next.
 * @param frames what it shows under a choice
 * @param chosenBy the choice that a mark leads to; null for none
 * @param place where it stands: out of sight it gets nothing ready
 */
export function comingTo(
  frames: Frames,
  chosenBy: (row: number) => Filter | null,
  place: RefObject<Element | null>,
): Coming {
  const steps = twoSteps()
  const coming: Coming = {
    foresee: row => {
      const filter = row === null ? null : chosenBy(row)
      if (filter) foresee(filter, coming)
      else forget(coming)
    },
    follow: tell =>
      followLikely(coming, place, filter => {
        const next = filter && frames.of(filter)
        // Of a choice that leaves nothing there is no picture: a card says so.
        tell(next && next.rows.length > 0 ? next : null)
      }),
    choose: (row, ready, make) => {
      const filter = chosenBy(row)
      if (filter && ready && frames.known(filter) === ready) steps.go(filter, make)
      else make()
    },
    settle: steps.settle,
    announced: () => {
      const filter = announced()
      return filter && frames.known(filter)
    },
    watch: changed => useChoice.subscribe(changed),
  }
  return coming
}
