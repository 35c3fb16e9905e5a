import type { Language } from '../frame/Frame.ts'
import { wakeFailed } from '../words/wakeWords.ts'
import { ui } from '../words/ui.ts'
import { focusOn } from './focusOn.ts'

type NotLiveProps = {
  readonly language: Language
  /** Something is chosen, which the picture does not show. */
  readonly chosen?: boolean
  readonly onRetry: () => void
}

/** The line under a picture that stays as it is because the code of the live one cannot be fetched. */
export const NotLive = ({ language, chosen = false, onRetry }: NotLiveProps) => (
  <p className="not-live">
    <span role="status">{wakeFailed[chosen ? 'chosen' : 'whole'][language]}</span>{' '}
    <button
      type="button"
      className="tool"
      onClick={({ currentTarget }) => {
        // The line goes; the picture above it stays.
        focusOn(currentTarget.closest('.not-live')?.previousElementSibling)
        onRetry()
      }}
    >
      {ui.tryAgain[language]}
    </button>
  </p>
)
