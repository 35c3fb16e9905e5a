import { useState } from 'react'
import type { PlaceOf } from '../charts/pointer.ts'
import type { Frame } from '../frame/Frame.ts'

/** A live picture of a panel. */
export type Drawing = {
  readonly id: number
  readonly frame: Frame
  /** From when it stands: where its marks are, in pixels of the design. */
  readonly placeOf: PlaceOf | null
}

type Drawings = {
  readonly shown: Drawing
  /** What may be shown next, drawn unseen. */
  readonly ahead: Drawing | null
  /** The frame it was last asked to draw ahead. */
  readonly asked: Frame | null
}

/** The picture of a frame comes forward where it has been drawn ahead; else the one that is shown is drawn anew. */
function turned({ shown, ahead, asked }: Drawings, frame: Frame): Drawings {
  if (shown.frame === frame) return { shown, ahead, asked }
  if (ahead?.frame !== frame) return { shown: { ...shown, frame }, ahead, asked }
  return ahead.placeOf
    ? { shown: ahead, ahead: shown, asked }
    : { shown: { ...shown, frame }, ahead: null, asked }
}

function asking({ shown, ahead, asked }: Drawings, next: Frame | null): Drawings {
  if (next === asked || next === shown.frame) return { shown, ahead, asked: next }
  if (next === null) return { shown, ahead: null, asked: next }
  const drawing = ahead ?? { id: 1 - shown.id, placeOf: null }
  return { shown, ahead: { ...drawing, frame: next }, asked: next }
}

const drawnIn = (drawing: Drawing, id: number, placeOf: PlaceOf): Drawing =>
  drawing.id === id ? { ...drawing, placeOf } : drawing

/**
 * A panel's live pictures: the one of its frame, and one drawn ahead for the frame that a choice may lead to. When it does
 * they change places, and nothing is drawn.
 */
export function usePictures(frame: Frame, next: Frame | null) {
  const [kept, keep] = useState<Drawings>({
    shown: { id: 0, frame, placeOf: null },
    ahead: null,
    asked: null,
  })
  const now = asking(turned(kept, frame), next)
  if (now.shown !== kept.shown || now.ahead !== kept.ahead || now.asked !== kept.asked) keep(now)
  const onDrawn = (id: number, placeOf: PlaceOf) =>
    keep(({ shown, ahead, asked }) => ({
      shown: drawnIn(shown, id, placeOf),
      ahead: ahead && drawnIn(ahead, id, placeOf),
      asked,
    }))
  const { shown, ahead } = now
  return {
    shown,
    ahead,
    onDrawn,
    /** Lets go of what could not be drawn ahead. */
    onAheadFailed: () => keep(drawings => ({ ...drawings, ahead: null })),
  }
}
