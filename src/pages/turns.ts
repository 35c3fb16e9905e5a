// Door: gives work its turn, a little at a time, and knows which panel the reader has acted on last.

import { afterPaint } from '../parts/afterPaint.ts'

/** How soon work has its turn, lower first: what the reader has acted on, the filter bar, what is in sight, the rest. */
export const urgencies = { acted: 0, bar: 1, inSight: 2, rest: 3 } as const
export type Urgency = (typeof urgencies)[keyof typeof urgencies]

type Turn = { readonly act: () => void; readonly urgency: Urgency }

const waiting: Turn[] = []
let running = false

/** Says on the page, for whoever measures it, that panels are still following. */
function setRunning(now: boolean): void {
  running = now
  document.documentElement.toggleAttribute('data-following', now)
}

/** Milliseconds that pieces of one urgency may take one after the other before what they did is painted: a paint costs as much as one of them. */
const stretch = 40

function next(): void {
  waiting.sort((a, b) => a.urgency - b.urgency)
  const [first] = waiting
  if (!first) return setRunning(false)
  const until = performance.now() + stretch
  try {
    while (waiting[0]?.urgency === first.urgency && performance.now() < until) waiting.shift()?.act()
  } finally {
    // One that fails does not keep the others from their turn.
    afterPaint(next)
  }
}

/**
 * Lets a piece of work wait for its turn, the most urgent first. It must be done when `act` returns, so that its
 * time is known. Returns a way to take it back.
 */
export function inTurn(act: () => void, urgency: Urgency): () => void {
  const turn = { act, urgency }
  waiting.push(turn)
  if (!running) {
    setRunning(true)
    // What the reader has acted on is already at work; the others let it be painted first.
    if (urgency === urgencies.acted) setTimeout(next)
    else afterPaint(next)
  }
  return () => {
    const at = waiting.indexOf(turn)
    if (at !== -1) waiting.splice(at, 1)
  }
}

/** Does something with each of a list, each in a turn of its own, and then `done`. Returns a way to stop. */
export function eachInTurn<Each>(
  list: readonly Each[],
  act: (each: Each) => void,
  done: () => void,
  urgency: Urgency,
): () => void {
  let takeBack = () => {}
  const step = (at: number): void => {
    takeBack = inTurn(() => {
      for (const each of list.slice(at, at + 1)) act(each)
      if (at + 1 < list.length) step(at + 1)
      else done()
    }, urgency)
  }
  step(0)
  return () => takeBack()
}

let acted: EventTarget | null = null
if (typeof document !== 'undefined')
  for (const type of ['pointerdown', 'click', 'keydown', 'input', 'change'])
    document.addEventListener(type, event => (acted = event.target), { capture: true, passive: true })

/**
 * How soon a place of the page has its turn. What the reader has acted on last is known by where it happened; `waits` says how
 * soon it is elsewhere, for a place that has no box of its own to be in sight with.
 */
export function urgencyOf(element: Element | null, waits?: Urgency): Urgency {
  if (!element) return urgencies.rest
  if (acted instanceof Node && element.contains(acted)) return urgencies.acted
  return waits ?? sightOf(element)
}

/** How soon a place has its turn wherever the reader has acted: those in sight first. */
export function sightOf(element: Element | null): Urgency {
  if (!element) return urgencies.rest
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight ? urgencies.inSight : urgencies.rest
}

/** Calls back once when the reader comes near an element: with pointer, focus or finger, or by scrolling. Returns a way to stop. */
export function whenNear(element: Element, near: () => void): () => void {
  const touched = ['pointerover', 'focusin', 'touchstart', 'click']
  const onTouch = () => near()
  for (const type of touched) element.addEventListener(type, onTouch, { passive: true })
  const seen = new IntersectionObserver(
    entries => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) near()
    },
    { rootMargin: '25% 0px' },
  )
  seen.observe(element)
  if (element.matches(':hover') || element.contains(document.activeElement)) near()
  return () => {
    for (const type of touched) element.removeEventListener(type, onTouch)
    seen.disconnect()
  }
}
