import { useId, useRef, useState } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'

type ShareBoxProps = {
  readonly label: string
  readonly text: string
  readonly language: Language
  /** The browser has refused to copy already: says so from the start. */
  readonly refused?: boolean
}

/** A text to take along, with a button that copies it; where the browser refuses, the text is marked for the reader to copy. */
export function ShareBox({ label, text, language, refused = false }: ShareBoxProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(refused ? 'copyByHand' : null)
  const copy = () => {
    field.current?.select()
    void copyText(text).then(done => setOutcome(done ? 'copied' : 'copyByHand'))
  }
  return (
    <div className="share">
      <label htmlFor={id}>{label}</label>
      <div className="share-line">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={text.length > 90 ? 3 : 1}
          value={text}
          onFocus={event => event.currentTarget.select()}
        />
        <button type="button" className="tool" onClick={copy}>
          {ui.copy[language]}
        </button>
      </div>
      <p role="status" className="tool-status">
        {outcome ? ui[outcome][language] : ''}
      </p>
    </div>
  )
}
