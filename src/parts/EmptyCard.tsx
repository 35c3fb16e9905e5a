import type { Language } from '../frame/Frame.ts'
import { separator } from '../words/files.ts'
import { ui } from '../words/ui.ts'
import { focusOn } from './focusOn.ts'

type EmptyCardProps = {
  readonly language: Language
  /** What is chosen of each filter, as its chips call it: 2019; Germany or ASEAN. */
  readonly choices?: readonly string[] | undefined
  readonly onReset?: (() => void) | undefined
}

/**
 * Says that the reader's choice leaves nothing of a chart, which choice that is, and offers to take it back. It announces
 * nothing: one choice may leave nothing of many charts, and the page says once how many.
 */
export const EmptyCard = ({ language, choices = [], onReset }: EmptyCardProps) => (
  <div className="card card-empty">
    <p className="card-lead">{ui.emptyTitle[language]}</p>
    <p>
      {choices.length > 0
        ? ui.emptyBecause(choices.join(separator[language]))[language]
        : ui.emptyChoice[language]}
    </p>
    {onReset && (
      <button
        type="button"
        className="tool"
        onClick={({ currentTarget }) => {
          // The button goes with the card, the figure stays.
          focusOn(currentTarget.closest('figure'))
          onReset()
        }}
      >
        {ui.reset[language]}
      </button>
    )}
  </div>
)
