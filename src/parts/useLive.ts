import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Frame } from '../frame/Frame.ts'
import type { Coming } from './Coming.ts'
import { rowKey, rowWith } from './reading.ts'
import { useAhead } from './useAhead.ts'
import { usePictures, type Drawing } from './usePictures.ts'
import { useSame, useSameList } from './useSame.ts'
import { whenIdle } from './whenIdle.ts'

type Read = {
  readonly frame: Frame
  /** The row the reader points at or reads here. */
  readonly own: number | null
  /** Rows of a frame that are pointed at elsewhere. */
  readonly linked: (frame: Frame) => readonly number[]
  readonly coming: Coming | undefined
  /** Chooses a mark: the panel's frame is another one then. */
  readonly onMark: (row: number) => void
}

/** Row of a frame that tells the same as one of another; null where there is none. */
function sameRow(from: Frame, row: number, to: Frame): number | null {
  const under = from.rows[row]
  const at = from === to ? row : under ? rowWith(to, rowKey(under)) : -1
  return at === -1 ? null : at
}

const none: readonly number[] = []

/** Rows to bring out in a picture: the one read in the panel, else those pointed at elsewhere. */
function useRows({ frame, own, linked }: Read, shown: Frame | undefined): readonly number[] {
  const rows = useMemo(() => {
    if (!shown) return none
    // What others point at changes nothing while the reader points here.
    if (own === null) return linked(shown)
    const at = sameRow(frame, own, shown)
    return at === null ? none : [at]
  }, [frame, own, linked, shown])
  return useSameList(rows)
}

const neverChanges = () => () => {}
const nothing = () => null

/**
 * Chooses a mark, told by a row of the picture or of the list that the reader has before them. `ready`: the frame that stands
 * ahead.
 */
function useChoosing({ frame, coming, onMark }: Read, ready: Frame | null) {
  const choose = useSame((key: string, last: number) => {
    const row = rowWith(frame, key, last)
    if (row === -1) return
    if (coming) coming.choose(row, ready, () => onMark(row))
    else onMark(row)
  })
  return useSame((row: number, from: Frame) => {
    const under = from.rows[row]
    // With a choice on its way the panel has another frame before this one is looked for.
    coming?.settle()
    if (under) choose(rowKey(under), row)
  })
}

/** Shows the picture ahead in the place of the one that is seen, the moment a choice is made, until they change places. */
function useStandIn(coming: Coming | undefined, shown: Drawing, ahead: Drawing | null): void {
  const show = useSame((next: Frame | null): boolean => {
    if (next === null || shown.frame === next || ahead?.frame !== next || !ahead.standing) {
      shown.standing?.showOwn()
      return false
    }
    return shown.standing?.standIn(ahead.standing) ?? false
  })
  useEffect(() => coming?.stand(show), [coming, show])
  const { standing } = shown
  useLayoutEffect(() => {
    standing?.showOwn()
    return () => {
      // Nobody sees it any more: there is time.
      if (standing) whenIdle(standing.showOwn)
    }
  }, [standing])
}

/** The live pictures of a panel, the one shown and the one ahead of a choice, with the rows to bring out in each. */
export function useLive(read: Read) {
  const { frame, own, coming } = read
  const { ahead: next, hurry } = useAhead(own, frame, coming)
  const early = useSyncExternalStore(coming?.watch ?? neverChanges, coming?.announced ?? nothing, nothing)
  const { shown, ahead, onDrawn, onAheadFailed } = usePictures(frame, next, early)
  useStandIn(coming, shown, ahead)
  const choose = useChoosing(read, ahead?.standing ? ahead.frame : null)
  return {
    shown,
    ahead,
    onDrawn: useSame(onDrawn),
    onAheadFailed,
    /** A button of the mouse goes down: a click on what is pointed at is likely. */
    hurry,
    /** A mark of the picture that is seen is chosen. */
    onMark: useSame((mark: number) => choose(mark, shown.frame)),
    /** A row of the panel is. */
    onRow: useSame((row: number) => choose(row, frame)),
    highlight: { shown: useRows(read, shown.frame), ahead: useRows(read, ahead?.frame) },
    /** The panel's row of a mark that is seen; while a choice is on its way they may be of two frames. */
    rowOf: (mark: number) => sameRow(shown.frame, mark, frame),
    /** Where a row of the panel is in the picture that is seen, in pixels of the design. */
    placeOf: (row: number) => {
      const at = sameRow(frame, row, shown.frame)
      return at === null ? null : (shown.standing?.placeOf(at) ?? null)
    },
  }
}
