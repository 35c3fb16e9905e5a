import { useState } from 'react'
import type { Language } from '../frame/Frame.ts'
import { citationNames, citationStyles, type CitationStyle } from '../words/citations.ts'
import { figureWords } from '../words/figures.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'

type StyleProps = { readonly name: string; readonly text: string; readonly language: Language }

function CitationStyleText({ name, text, language }: StyleProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null)
  const copy = () => void copyText(text).then(done => setOutcome(done ? 'copied' : 'copyByHand'))
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <p className="citation">{text}</p>
        <button
          type="button"
          className="tool needs-script"
          aria-label={figureWords.copyStyle(name)[language]}
          onClick={copy}
        >
          {ui.copy[language]}
        </button>{' '}
        <span role="status" className="tool-status">
          {outcome ? ui[outcome][language] : ''}
        </span>
      </dd>
    </>
  )
}

type CitationBoxProps = {
  readonly textOf: (style: CitationStyle) => string
  readonly language: Language
}

/** A citation in every style, each with a button that copies it. */
export const CitationBox = ({ textOf, language }: CitationBoxProps) => (
  <dl className="citations">
    {citationStyles.map(style => (
      <CitationStyleText
        key={style}
        name={citationNames[style][language]}
        text={textOf(style)}
        language={language}
      />
    ))}
  </dl>
)
