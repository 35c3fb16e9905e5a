// Door: waits until the reader has rested on a mark for a moment, or not where a button is pressed on it.
import { useEffect, useState } from 'react'
import type { Frame } from '../frame/Frame.ts'
import type { Coming } from './Coming.ts'
import { useSame } from './useSame.ts'
import { whenIdle } from './whenIdle.ts'

/** Milliseconds on one mark after which a click on it is likely. */
const rest = 80
/** Milliseconds after which what was drawn for nothing is let go. */
const kept = 5000

function inAWhile(act: () => void, milliseconds: number): () => void {
  let takeBack = () => {}
  const timer = setTimeout(() => {
    takeBack = whenIdle(act)
  }, milliseconds)
  return () => {
    clearTimeout(timer)
    takeBack()
  }
}

/**
 * The frame that the reader's next choice leads to, as far as it is foreseen, null where there is none; and what to call when
 * a button of the mouse goes down on the mark: a click lasts long enough to draw most of what it leads to.
 * @param row the mark the pointer or the keys rest on in this panel; null for none
 * @param frame the panel's frame: of another one the mark leads elsewhere
 */
export function useAhead(row: number | null, frame: Frame, coming: Coming | undefined) {
  const [ahead, setAhead] = useState<Frame | null>(null)
  useEffect(() => {
    const stop = coming?.follow(setAhead)
    return () => {
      stop?.()
      coming?.foresee(null)
    }
  }, [coming])
  useEffect(() => {
    if (!coming) return undefined
    return row === null
      ? inAWhile(() => coming.foresee(null), kept)
      : inAWhile(() => coming.foresee(row), rest)
  }, [row, frame, coming])
  const hurry = useSame(() => {
    if (row !== null) coming?.foresee(row)
  })
  return { ahead, hurry }
}
