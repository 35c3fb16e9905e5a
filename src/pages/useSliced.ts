// Door: looks at the clock and gives the thread back, so that long work never keeps a reader's key press waiting.
import { useEffect, useState } from 'react'
import type { Sliced } from '../filter/search.ts'

/** Milliseconds of work at a time: what is left of a frame on a slow machine after a key press has been answered. */
const budget = 6

/** Calls back in a task of its own, behind whatever the reader has done meanwhile. */
function later(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', act, { once: true })
  port1.start()
  port2.postMessage(0)
  return () => port1.close()
}

/**
 * The result of a long piece of work, done in short ones. While another begins the last result stands; null before the
 * first. `work` has to be the same function as long as the work is.
 */
export function useSliced<T>(work: (() => Sliced<T>) | null): T | null {
  const [result, setResult] = useState<{ readonly value: T } | null>(null)
  useEffect(() => {
    if (!work) return
    const steps = work()
    const go = () => {
      const end = performance.now() + budget
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) setResult({ value: step.value })
      else stop = later(go)
    }
    let stop = later(go)
    return () => stop()
  }, [work])
  return result?.value ?? null
}
