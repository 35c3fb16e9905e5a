import type { ReactNode } from 'react'
import { formulaSigns } from '../data/checkNames.ts'
import { letterOf } from '../data/formula.ts'
import type { Evidence, Language, Row } from '../frame/Frame.ts'
import { figureWords } from '../words/figures.ts'
import { convertedWords } from '../words/files.ts'
import { shortCitation } from '../words/shortCitation.ts'
import { rowStatusMeaning, rowStatusWords, statusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { Citation } from './Citation.tsx'
import { inFull, rowInterval } from './reading.ts'
import { webAddress } from './sources.ts'

/** What the facts of a figure are shown with: the reader's language, and where figures and sources have pages. */
export type FactsSetting = {
  readonly language: Language
  /** Address of the page about a source, where the site has one. */
  readonly sourceAddress?: ((source: string) => string | undefined) | undefined
  /** Address of the page of a figure, where the site has one. */
  readonly figureAddress?: ((figure: string) => string | undefined) | undefined
}

type FactProps = { readonly term: string; readonly children: ReactNode }

/** One term of a list of facts and what is said of it. */
export const Fact = ({ term, children }: FactProps) => (
  <div className="fact">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

function FormulaFacts({ evidence, ...setting }: FactsSetting & { readonly evidence: Evidence }) {
  const { formula, inputs = [] } = evidence
  const { language } = setting
  return (
    <>
      {formula && (
        <Fact term={ui.formula[language]}>
          <code className="formula">{formulaSigns(formula)}</code>
        </Fact>
      )}
      {inputs.length > 0 && (
        <Fact term={ui.inputs[language]}>
          <ol className="inputs">
            {inputs.map((input, index) => (
              <li key={input.figure}>
                <span className="input-letter">{letterOf(index)}</span>
                <EvidenceFacts {...setting} evidence={input} nested />
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </>
  )
}

type SourceFactProps = FactsSetting & { readonly evidence: Evidence; readonly short: boolean }

/** A source by its name: leading to the site's page about it, and to the source itself where it is on the web. */
function SourceFact({ evidence, language, sourceAddress, short }: SourceFactProps) {
  const { citation, source, url } = evidence
  const page = sourceAddress?.(source)
  const original = page === undefined ? undefined : webAddress(url)
  return (
    <Fact term={ui.source[language]}>
      <Citation
        citation={short ? shortCitation(citation) : citation}
        title={citation}
        url={url}
        page={page}
      />
      {original && !short && (
        <>
          {' '}
          <a className="original" href={original} rel="external noreferrer">
            {ui.original[language]}
          </a>
        </>
      )}
    </Fact>
  )
}

type EvidenceFactsProps = FactsSetting & {
  readonly evidence: Evidence
  /** Inside another figure's facts: only what tells it apart, its value first. */
  readonly nested?: boolean
  /** More facts of the figure, after its section. */
  readonly children?: ReactNode
}

/** What is known of one figure; those it is computed from stand inside it, as deep as they go. */
export function EvidenceFacts({ evidence, nested = false, children, ...setting }: EvidenceFactsProps) {
  const { language, figureAddress } = setting
  const address = figureAddress?.(evidence.figure)
  const { value, unit, printed, citation, section, reporter, status, note, figure } = evidence
  return (
    <dl className="facts">
      {nested && status !== 'reported' && (
        <Fact term={ui.status[language]}>{statusWords[status][language]}</Fact>
      )}
      {nested && value !== undefined && value !== null && unit !== undefined && (
        <Fact term={ui.valueOf[language]}>{inFull(value, unit, language)}</Fact>
      )}
      {printed && <Fact term={ui.printed[language]}>{ui.quoted(printed)[language]}</Fact>}
      {citation && <SourceFact {...setting} evidence={evidence} short={nested} />}
      {section && <Fact term={ui.section[language]}>{section}</Fact>}
      {reporter && <Fact term={figureWords.reporter[language]}>{reporter[language]}</Fact>}
      {children}
      <FormulaFacts {...setting} evidence={evidence} />
      {note && <Fact term={ui.note[language]}>{note[language]}</Fact>}
      <Fact term={ui.figure[language]}>
        {address === undefined ? (
          <code>{figure}</code>
        ) : (
          <a href={address}>
            <code>{figure}</code>
          </a>
        )}
      </Fact>
    </dl>
  )
}

/** The value of a row in full, what it can be, and what its status says of it. */
export function ValueFacts({ row, language }: { readonly row: Row; readonly language: Language }) {
  const interval = rowInterval(row, language)
  const noted = row.note && row.evidence.every(({ note }) => note?.[language] !== row.note?.[language])
  return (
    <dl className="facts">
      {row.value !== null && <Fact term={ui.exactly[language]}>{inFull(row.value, row.unit, language)}</Fact>}
      {interval && <Fact term={ui.interval[language]}>{interval}</Fact>}
      {row.formula && (
        <Fact term={ui.formula[language]}>
          <code className="formula">{formulaSigns(row.formula)}</code>{' '}
          <span className="meaning">{convertedWords[language]}</span>
        </Fact>
      )}
      <Fact term={ui.status[language]}>
        {rowStatusWords(row)[language]} <span className="meaning">{rowStatusMeaning(row)[language]}</span>
      </Fact>
      {noted && row.note && <Fact term={ui.note[language]}>{row.note[language]}</Fact>}
    </dl>
  )
}
