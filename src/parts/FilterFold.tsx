import { useId, useState, type ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { Chips, type Chip } from './Chips.tsx'

type FilterFoldProps<Id extends string> = {
  readonly chips: readonly Chip<Id>[]
  /** Something is chosen that can be taken back, whether it has a chip or not. */
  readonly chosen: boolean
  readonly language: Language
  /** Sentences on parts of the address that could not be used. */
  readonly dropped: readonly string[]
  /** The menus. */
  readonly children: ReactNode
  readonly onToggle: (dimension: Id, id: string) => void
  readonly onReset: () => void
}

/** What a filter bar holds: menus, which fold away on phones, what is chosen, the way back, what could not be used. */
export function FilterFold<Id extends string>(props: FilterFoldProps<Id>) {
  const { chips, chosen, language, dropped, children, onToggle, onReset } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="filter-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {(chips.length > 0 ? ui.filters(chips.length) : ui.filter)[language]}
      </button>
      <div id={id} className="filter-menus" data-open={open}>
        {children}
      </div>
      {chosen && (
        <div className="filter-chosen">
          <Chips chips={chips} language={language} onToggle={onToggle} />
          <button type="button" className="tool" onClick={onReset}>
            {ui.reset[language]}
          </button>
        </div>
      )}
      <div role="status" className="filter-dropped">
        {dropped.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
