import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import type { Evidence, Frame, Language, Row } from '../frame/Frame.ts'
import { valueWords } from '../words/rowWords.ts'
import { statusMeanings, statusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { shortCitation } from './sources.ts'
import { Citation } from './Citation.tsx'
import { inFull, rowInterval, rowName } from './reading.ts'

type Shared = {
  readonly language: Language
  /** Address of the page about a source, where the site has one. */
  readonly sourceAddress?: ((source: string) => string | undefined) | undefined
}

type FactProps = { readonly term: string; readonly children: ReactNode }

const Fact = ({ term, children }: FactProps) => (
  <div className="fact">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

const typeset = (formula: string): string => formula.replaceAll('*', '×').replaceAll('-', '\u2212')

function FormulaFacts({ evidence, language, sourceAddress }: Shared & { readonly evidence: Evidence }) {
  const { formula, inputs = [] } = evidence
  return (
    <>
      {formula && (
        <Fact term={ui.formula[language]}>
          <code className="formula">{typeset(formula)}</code>
        </Fact>
      )}
      {inputs.length > 0 && (
        <Fact term={ui.inputs[language]}>
          <ol className="inputs">
            {inputs.map((input, index) => (
              <li key={input.figure}>
                <span className="input-letter">{String.fromCharCode(97 + index)}</span>
                <EvidenceFacts evidence={input} language={language} sourceAddress={sourceAddress} nested />
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </>
  )
}

type EvidenceFactsProps = Shared & { readonly evidence: Evidence; readonly nested?: boolean }

/** What is known of one figure; those it is computed from stand inside it, as deep as they go. */
function EvidenceFacts({ evidence, language, sourceAddress, nested = false }: EvidenceFactsProps) {
  const { value, unit, printed, citation, section, status, note, figure } = evidence
  return (
    <dl className="facts">
      {nested && status !== 'reported' && (
        <Fact term={ui.status[language]}>{statusWords[status][language]}</Fact>
      )}
      {nested && value !== undefined && value !== null && unit !== undefined && (
        <Fact term={ui.valueOf[language]}>{inFull(value, unit, language)}</Fact>
      )}
      {printed && <Fact term={ui.printed[language]}>{ui.quoted(printed)[language]}</Fact>}
      {citation && (
        <Fact term={ui.source[language]}>
          <Citation
            citation={nested ? shortCitation(citation) : citation}
            title={citation}
            url={evidence.url}
            page={evidence.url === undefined ? sourceAddress?.(evidence.source) : undefined}
          />
        </Fact>
      )}
      {section && <Fact term={ui.section[language]}>{section}</Fact>}
      <FormulaFacts evidence={evidence} language={language} sourceAddress={sourceAddress} />
      {note && <Fact term={ui.note[language]}>{note[language]}</Fact>}
      <Fact term={ui.figure[language]}>
        <code>{figure}</code>
      </Fact>
    </dl>
  )
}

function ValueFacts({ row, language }: { readonly row: Row; readonly language: Language }) {
  const interval = rowInterval(row, language)
  const noted = row.note && row.evidence.every(({ note }) => note?.[language] !== row.note?.[language])
  return (
    <dl className="facts">
      {row.value !== null && <Fact term={ui.exactly[language]}>{inFull(row.value, row.unit, language)}</Fact>}
      {interval && <Fact term={ui.interval[language]}>{interval}</Fact>}
      <Fact term={ui.status[language]}>
        {statusWords[row.status][language]}{' '}
        <span className="meaning">{statusMeanings[row.status][language]}</span>
      </Fact>
      {noted && row.note && <Fact term={ui.note[language]}>{row.note[language]}</Fact>}
    </dl>
  )
}

type EvidenceBodyProps = Shared & { readonly frame: Frame; readonly row: Row }

/** Where the number of a row comes from: its value, then each figure it rests on. Without a dialog, for any place. */
export const EvidenceBody = ({ frame, row, language, sourceAddress }: EvidenceBodyProps) => (
  <>
    <p className="evidence-name">{rowName(frame, row, language, true)}</p>
    <p className="evidence-value">{valueWords(row, language)}</p>
    <ValueFacts row={row} language={language} />
    {row.evidence.map((evidence, index) => (
      <section key={evidence.figure} className="evidence-part">
        {index > 0 && <h3>{ui.alsoUsed[language]}</h3>}
        <EvidenceFacts evidence={evidence} language={language} sourceAddress={sourceAddress} />
      </section>
    ))}
  </>
)

type EvidenceCardProps = EvidenceBodyProps & { readonly onClose: () => void }

/**
 * "Where does this number come from?" as a modal dialog. Opens when it is mounted; Esc, the button and a click beside it
 * close it, the focus goes back to where it was, then `onClose` is called.
 */
export function EvidenceCard({ onClose, ...body }: EvidenceCardProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  const close = () => dialog.current?.close()
  const closeBeside = (event: MouseEvent) => event.target === event.currentTarget && close()
  return (
    <dialog ref={dialog} className="evidence" aria-labelledby={title} onClose={onClose} onClick={closeBeside}>
      <div className="evidence-sheet">
        <header className="evidence-head">
          <h2 id={title}>{ui.whereFrom[body.language]}</h2>
          <button type="button" className="tool" onClick={close}>
            {ui.close[body.language]}
          </button>
        </header>
        <EvidenceBody {...body} />
      </div>
    </dialog>
  )
}
