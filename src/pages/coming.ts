import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Filter } from '../filter/Filter.ts'
import { announce, announced, comesTrue, foresee, forget, made } from '../filter/foreseen.ts'
import { useChoice } from '../filter/store.ts'
import type { Frames } from '../panels/view.ts'
import { afterPaint } from '../parts/afterPaint.ts'
import type { Coming } from '../parts/Coming.ts'
import { watchPress, type PressWatch } from '../parts/watchPress.ts'
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

/** Does something, and answers whether that is to be painted before the next step. */
type Step = () => boolean

/**
 * Takes steps one after the other; `settle` takes at once what is left of them. While something is pressed it waits: a step
 * may take away what is pressed on.
 */
function oneByOne() {
  let left: readonly Step[] = []
  let press: PressWatch | null = null
  const end = (): void => {
    press?.stop()
    press = null
  }
  const next = (): void => {
    const [step, ...others] = left
    left = others
    if (!step) return end()
    if (!step()) return next()
    return afterPaint(() => press?.whenUp(() => left === others && next()))
  }
  return {
    go: (steps: readonly Step[]): void => {
      end()
      press = watchPress()
      left = steps
      next()
    },
    settle: (): void => {
      const now = left
      left = []
      for (const step of now) step()
      end()
    },
  }
}

/**
 * The steps of a choice. Pictures that are ready are shown in the place of those that stand, which takes nothing but pixels;
 * then they change places, which the page is laid out and painted for; then the choice is made, with all that follows from it.
 * @param stood tells whether the first step has shown the panel acted on
 */
const stepsOf = (filter: Filter, make: () => void, stood: () => boolean): readonly Step[] => [
  () => {
    comesTrue(filter)
    return stood()
  },
  () => {
    flushSync(() => announce(filter))
    return true
  },
  () => {
    flushSync(() => {
      make()
      made()
    })
    return false
  },
]

/** Of the page: a choice in one panel is made before the next one is, in whichever panel that is. */
const steps = oneByOne()

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
  let stood = false
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
      if (filter && ready && frames.known(filter) === ready) steps.go(stepsOf(filter, make, () => stood))
      else make()
    },
    settle: steps.settle,
    stand: show =>
      useChoice.subscribe(({ imminent }, before) => {
        if (imminent !== before.imminent) stood = show(imminent && frames.known(imminent))
      }),
    announced: () => {
      const filter = announced()
      return filter && frames.known(filter)
    },
    watch: changed => useChoice.subscribe(changed),
  }
  return coming
}
