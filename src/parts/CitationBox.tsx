import { useState } from 'react'
import type { Language } from '../frame/Frame.ts'
import { citationNames, citationStyles, citationText, type Cited } from '../words/citations.ts'
import { figureWords } from '../words/figures.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'

type StyleProps = { readonly name: string; readonly text: string; readonly language: Language }

function CitationStyle({ name, text, language }: StyleProps) {
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

/** A figure's citation in every style, each with a button that copies it. */
export const CitationBox = ({ cited, language }: { readonly cited: Cited; readonly language: Language }) => (
  <dl className="citations">
    {citationStyles.map(style => (
      <CitationStyle
        key={style}
        name={citationNames[style][language]}
        text={citationText(cited, style, language)}
        language={language}
      />
    ))}
  </dl>
)
