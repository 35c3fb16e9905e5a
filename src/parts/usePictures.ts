import { useState } from 'react'
import type { Standing } from '../charts/standing.ts'
import type { Frame } from '../frame/Frame.ts'

/** A live picture of a panel. */
export type Drawing = {
  readonly id: number
  readonly frame: Frame
  /** Null until it stands. */
  readonly standing: Standing | null
}

type Drawings = {
  readonly shown: Drawing
  /** What may be shown next, drawn unseen. */
  readonly ahead: Drawing | null
  /** The frame it was last asked to draw ahead. */
  readonly asked: Frame | null
}

/** True where a frame's picture stands, shown or ahead. */
const stands = (frame: Frame, { shown, ahead }: Drawings): boolean =>
  shown.frame === frame || (ahead?.frame === frame && ahead.standing !== null)

/** The picture of a frame comes forward where it has been drawn ahead; else the one that is shown is drawn anew. */
function turned(drawings: Drawings, frame: Frame): Drawings {
  const { shown, ahead, asked } = drawings
  if (shown.frame === frame) return drawings
  if (ahead && stands(frame, drawings)) return { shown: ahead, ahead: shown, asked }
  return { shown: { ...shown, frame }, ahead: ahead?.frame === frame ? null : ahead, asked }
}

function asking({ shown, ahead, asked }: Drawings, next: Frame | null): Drawings {
  if (next === asked || next === shown.frame) return { shown, ahead, asked: next }
  if (next === null) return { shown, ahead: null, asked: next }
  const drawing = ahead ?? { id: 1 - shown.id, standing: null }
  return { shown, ahead: { ...drawing, frame: next }, asked: next }
}

const drawnIn = (drawing: Drawing, id: number, standing: Standing): Drawing =>
  drawing.id === id ? { ...drawing, standing } : drawing

/**
 * A panel's live pictures: the one of its frame, and one drawn ahead for the frame that a choice may lead to. When it does
 * they change places, and nothing is drawn.
 * @param early a frame that is shown before it is the panel's, where its picture stands; null for none
 */
export function usePictures(frame: Frame, next: Frame | null, early: Frame | null = null) {
  const [kept, keep] = useState<Drawings>({
    shown: { id: 0, frame, standing: null },
    ahead: null,
    asked: null,
  })
  const now = asking(turned(kept, early && stands(early, kept) ? early : frame), next)
  if (now.shown !== kept.shown || now.ahead !== kept.ahead || now.asked !== kept.asked) keep(now)
  const onDrawn = (id: number, standing: Standing) =>
    keep(({ shown, ahead, asked }) => ({
      shown: drawnIn(shown, id, standing),
      ahead: ahead && drawnIn(ahead, id, standing),
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
