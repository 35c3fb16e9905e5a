import type { Key, Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** One chosen id of a dimension or list, with its name. */
export type Chip<Id extends string> = { readonly dimension: Id; readonly key: Key }

type ChipsProps<Id extends string> = {
  readonly chips: readonly Chip<Id>[]
  readonly language: Language
  readonly onToggle: (dimension: Id, id: string) => void
  /** The last one goes, and the focus needs another place. */
  readonly onLast: () => void
}

/** Hands the focus of a chip that goes to the next one, else to the one before. False where there is none. */
function leave(chip: HTMLElement): boolean {
  const item = chip.closest('li')
  const heir = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
  heir?.focus()
  return Boolean(heir)
}

/** What is chosen, each a button that takes it back. */
export const Chips = <Id extends string>({ chips, language, onToggle, onLast }: ChipsProps<Id>) => (
  <ul className="chips" aria-label={ui.choice[language]}>
    {chips.map(({ dimension, key }) => (
      <li key={`${dimension}=${key.id}`}>
        <button
          type="button"
          className="chip"
          aria-label={ui.remove(key.label[language])[language]}
          onClick={({ currentTarget }) => {
            if (!leave(currentTarget)) onLast()
            onToggle(dimension, key.id)
          }}
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
