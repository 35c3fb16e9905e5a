import type { Language } from '../frame/Frame.ts'
import { separator } from '../words/files.ts'
import { ui } from '../words/ui.ts'

type EmptyCardProps = {
  readonly language: Language
  /** What is chosen of each filter, as its chips call it: 2019; Germany or ASEAN. */
  readonly choices?: readonly string[] | undefined
  readonly onReset?: (() => void) | undefined
}

/** Says that the reader's choice leaves nothing of a chart, which choice that is, and offers to take it back. */
export const EmptyCard = ({ language, choices = [], onReset }: EmptyCardProps) => (
  <div className="card card-empty" role="status">
    <p className="card-lead">{ui.emptyTitle[language]}</p>
    <p>
      {choices.length > 0
        ? ui.emptyBecause(choices.join(separator[language]))[language]
        : ui.emptyChoice[language]}
    </p>
    {onReset && (
      <button type="button" className="tool" onClick={onReset}>
        {ui.reset[language]}
      </button>
    )}
  </div>
)
