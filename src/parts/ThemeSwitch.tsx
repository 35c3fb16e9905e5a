import type { Scheme } from '../charts/palette.ts'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

type ThemeSwitchProps = {
  readonly scheme: Scheme
  readonly language: Language
  readonly onScheme: (scheme: Scheme) => void
}

/** A button that turns the page to the other theme and is named by it. */
export const ThemeSwitch = ({ scheme, language, onScheme }: ThemeSwitchProps) => (
  <button
    type="button"
    className="tool needs-script"
    // The build does not know the reader's theme: the script that wakes the page puts the right name in its place.
    data-dark={ui.toLight[language]}
    suppressHydrationWarning
    onClick={() => onScheme(scheme === 'dark' ? 'light' : 'dark')}
  >
    {ui[scheme === 'dark' ? 'toLight' : 'toDark'][language]}
  </button>
)
