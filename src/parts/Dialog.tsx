import { useEffect, useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { openInSight } from './dialogPlace.ts'

type DialogProps = {
  readonly title: string
  /** Word of the button that closes it. */
  readonly done: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog, in the looks of the evidence card. Opens when it is mounted; Esc, the button and a click beside it
 * close it, the focus goes back to where it was, then `onClose` is called.
 */
export function Dialog({ title, done, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) openInSight(element)
  }, [])
  const close = () => dialog.current?.close()
  // Who selects text and lets go beside the sheet has not pressed there.
  const pressedBeside = useRef(false)
  const isBeside = (event: MouseEvent) => event.target === event.currentTarget
  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={(event: PointerEvent) => (pressedBeside.current = isBeside(event))}
      onClick={event => isBeside(event) && pressedBeside.current && close()}
    >
      <div className="evidence-sheet">
        <header className="evidence-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="tool" onClick={close}>
            {done}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
