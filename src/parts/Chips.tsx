import type { Key, Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** One chosen id of a dimension or list, with its name. */
export type Chip<Id extends string> = { readonly dimension: Id; readonly key: Key }

type ChipsProps<Id extends string> = {
  readonly chips: readonly Chip<Id>[]
  readonly language: Language
  readonly onToggle: (dimension: Id, id: string) => void
}

/** What is chosen, each a button that takes it back. */
export const Chips = <Id extends string>({ chips, language, onToggle }: ChipsProps<Id>) => (
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
