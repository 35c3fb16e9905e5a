import { useId } from 'react'
import { DataError } from '../data/problem.ts'
import type { Language } from '../frame/Frame.ts'
import { problemSentence } from '../words/problems.ts'
import { ui } from '../words/ui.ts'
import { focusOn } from './focusOn.ts'
import { Heading, type Level } from './Heading.tsx'

type ErrorCardProps = {
  /** Title of the panel that failed; it stays the heading, so that the page keeps its order. */
  readonly title?: string | undefined
  /** Stands for a page, which need not have a chart: the words speak of that. */
  readonly page?: boolean | undefined
  readonly error: unknown
  readonly language: Language
  readonly level?: Level | undefined
  /** A sentence for errors that are not about a data file. */
  readonly sentence?: string | undefined
  readonly onRetry?: (() => void) | undefined
}

const sentenceFor = (error: unknown, language: Language, otherwise: string): string =>
  error instanceof DataError ? problemSentence(error.problem, language) : otherwise

/** Says what went wrong with a panel or a page, naming file, row and field where a data file is at fault, with a way to retry. */
export function ErrorCard({ title, page, error, language, level = 2, sentence, onRetry }: ErrorCardProps) {
  const id = useId()
  const [lead, unknown] = page ? [ui.pageErrorTitle, ui.unknownPageError] : [ui.errorTitle, ui.unknownError]
  const technical = error instanceof Error && !(error instanceof DataError) ? error.message : ''
  // With a title it stands for a whole panel; without one it is inside of it and no landmark of its own.
  return (
    <section className="card card-error" aria-labelledby={id} role={title ? undefined : 'group'}>
      <Heading level={level} id={id} className="card-title">
        {title ?? lead[language]}
      </Heading>
      {title && <p className="card-lead">{lead[language]}</p>}
      <p>{sentenceFor(error, language, sentence ?? unknown[language])}</p>
      {technical && (
        <p className="card-technical">
          <code>{technical}</code>
        </p>
      )}
      {onRetry && (
        <button
          type="button"
          className="tool"
          onClick={({ currentTarget }) => {
            // The card goes; what comes in its place stands where it stood.
            focusOn(currentTarget.closest('.card')?.parentElement)
            onRetry()
          }}
        >
          {ui.tryAgain[language]}
        </button>
      )}
    </section>
  )
}
