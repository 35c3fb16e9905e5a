// Door: waits until the reader has rested on a mark for a moment.
import { useEffect, useState } from 'react'
import type { Frame } from '../frame/Frame.ts'
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
 * The frame that choosing a mark would lead to, a moment after the pointer or the keys have come to rest on it; null where
 * there is none.
 * @param row the mark; null for none
 * @param after tells the frame; the same function for the life of the component
 */
export function useAhead(
  row: number | null,
  frame: Frame,
  after: ((row: number) => Frame | null) | undefined,
): Frame | null {
  const [ahead, setAhead] = useState<Frame | null>(null)
  useEffect(() => {
    if (!after) return undefined
    return row === null ? inAWhile(() => setAhead(null), kept) : inAWhile(() => setAhead(after(row)), rest)
  }, [row, frame, after])
  return ahead
}
