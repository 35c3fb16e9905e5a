import type { Dimension } from '../data/Figures.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** One chosen id of a dimension, with its name. */
export type Chip = { readonly dimension: Dimension; readonly key: Key }

type ChipsProps = {
  readonly chips: readonly Chip[]
  readonly language: Language
  readonly onToggle: (dimension: Dimension, id: string) => void
}

/** What is chosen, each a button that takes it back. */
export const Chips = ({ chips, language, onToggle }: ChipsProps) => (
  <ul className="chips" aria-label={ui.choice[language]}>
    {chips.map(({ dimension, key }) => (
      <li key={`${dimension}=${key.id}`}>
        <button
          type="button"
          className="chip"
          aria-label={ui.remove(key.label[language])[language]}
          onClick={() => onToggle(dimension, key.id)}
        >
          {key.label[language]}
          <span aria-hidden="true" className="chip-sign">
            ×
          </span>
        </button>
      </li>
    ))}
  </ul>
)
