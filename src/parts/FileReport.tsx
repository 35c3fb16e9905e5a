import type { Language } from '../frame/Frame.ts'
import { reopenedWords } from '../words/reopened.ts'
import { ui } from '../words/ui.ts'
import { Dialog } from './Dialog.tsx'
import './fileReport.css'

/** A fact of the file: its name, the view, the day. */
export type ReportLine = { readonly name: string; readonly value: string }

/** A value that is another one now; both in words. */
type RevisionLine = {
  readonly id: string
  readonly name: string
  /** Page of the figure. */
  readonly address: string
  readonly before: string
  readonly now: string
}

type FileReportProps = {
  readonly language: Language
  readonly facts: readonly ReportLine[]
  /** What is said in sentences, in order. */
  readonly words: readonly string[]
  readonly revisions?: readonly RevisionLine[]
  /** Ids of figures that are not there any more. */
  readonly gone?: readonly string[]
  readonly onClose: () => void
}

function Revisions({
  language,
  revisions,
}: Pick<FileReportProps, 'language'> & { readonly revisions: readonly RevisionLine[] }) {
  return (
    <ul className="revisions">
      {revisions.map(({ id, name, address, before, now }) => (
        <li key={id}>
          <a href={address}>{name}</a>
          <span className="revision">
            <span className="unseen">{reopenedWords.from[language]}</span> <del>{before}</del>{' '}
            <span aria-hidden="true">→</span> <span className="unseen">{reopenedWords.to[language]}</span>{' '}
            <ins>{now}</ins>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The report on a file that was opened, as a modal dialog: facts, what is said of its values, each revised one old → new. */
export function FileReport({ language, facts, words, revisions = [], gone = [], onClose }: FileReportProps) {
  return (
    <Dialog title={reopenedWords.title[language]} done={ui.close[language]} onClose={onClose}>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div role="status" className="report-words">
        {words.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {revisions.length > 0 && <Revisions language={language} revisions={revisions} />}
      {gone.length > 0 && (
        <>
          <p className="report-words">{reopenedWords.gone(gone.length)[language]}</p>
          <ul className="report-gone">
            {gone.map(id => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
