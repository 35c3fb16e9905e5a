import { useEffect, useState, type RefObject } from 'react'
import { present } from '../words/present.ts'
import { after } from './clock.ts'
import { useSite } from './Site.ts'
import type { Changes } from './useChanges.ts'

export type SaidLineProps = Pick<Changes, 'said' | 'undo'> & {
  /** Receives the button that takes the last change back. */
  readonly undoRef: RefObject<HTMLButtonElement | null>
}

/** A text a moment later: a status that comes into the page with its words is not announced. */
function useAfterwards(text: string): string {
  const [told, setTold] = useState('')
  useEffect(() => after(100, () => setTold(text)), [text])
  return told
}

/** The last change, and the way back. */
export function SaidLine({ said, undo, undoRef }: SaidLineProps) {
  const { language } = useSite()
  return (
    <p className="desk-said">
      <span role="status">{useAfterwards(said?.[language] ?? '')}</span>{' '}
      {undo && (
        <button ref={undoRef} type="button" className="tool" onClick={undo}>
          {present.undo[language]}
        </button>
      )}
    </p>
  )
}
