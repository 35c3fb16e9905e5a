import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { focusOn } from './focusOn.ts'

type NotLiveProps = {
  readonly language: Language
  /** What could not be loaded, and what that means for what stands. */
  readonly says: string
  readonly onRetry: () => void
}

/** The line under something built that stays as it is because what makes it live cannot be fetched. */
export const NotLive = ({ language, says, onRetry }: NotLiveProps) => (
  <p className="not-live">
    <span role="status">{says}</span>{' '}
    <button
      type="button"
      className="tool"
      onClick={({ currentTarget }) => {
        // The line goes; what is above it stays.
        focusOn(currentTarget.closest('.not-live')?.previousElementSibling)
        onRetry()
      }}
    >
      {ui.tryAgain[language]}
    </button>
  </p>
)
