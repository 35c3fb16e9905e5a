import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'

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
    if (element && !element.open) element.showModal()
  }, [])
  const close = () => dialog.current?.close()
  const closeBeside = (event: MouseEvent) => event.target === event.currentTarget && close()
  return (
    <dialog ref={dialog} className="evidence" aria-labelledby={id} onClose={onClose} onClick={closeBeside}>
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
