import { useCallback, useLayoutEffect, useRef, useState } from 'react'

/**
 * One function for the life of a component that always calls the latest one: what is handed a callback need not be
 * drawn again because its owner was. Not to be called while rendering.
 */
export function useSame<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}

/** A list of numbers that stays the same list while its members do. */
export function useSameList(list: readonly number[]): readonly number[] {
  const [kept, setKept] = useState(list)
  if (kept.length === list.length && kept.every((each, index) => each === list[index])) return kept
  setKept(list)
  return list
}
