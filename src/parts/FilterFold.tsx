import { useId, useState, type ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { Chips, type Chip } from './Chips.tsx'

/** Chips that may stand in the line of the menus; more of them have lines of their own, as wide as the page. */
const beside = 3

type FilterFoldProps<Id extends string> = {
  readonly chips: readonly Chip<Id>[]
  /** Something is chosen that can be taken back, whether it has a chip or not. */
  readonly chosen: boolean
  readonly language: Language
  /** Sentences on parts of the address that could not be used. */
  readonly dropped: readonly string[]
  /** The menus. */
  readonly children: ReactNode
  /** What stands at the end of the bar whatever is chosen; on phones it folds away with the menus. */
  readonly standing?: ReactNode
  readonly onToggle: (dimension: Id, id: string) => void
  readonly onReset: () => void
}

/** What a filter bar holds: menus, which fold away on phones, what is chosen, the way back, what could not be used. */
export function FilterFold<Id extends string>(props: FilterFoldProps<Id>) {
  const { chips, chosen, language, dropped, children, standing, onToggle, onReset } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="filter-fold"
        aria-expanded={open}
        aria-controls={`${id} ${id}-standing`}
        onClick={() => setOpen(!open)}
      >
        {(chips.length > 0 ? ui.filters(chips.length) : ui.filter)[language]}
      </button>
      <div className="filter-lead" data-many={chips.length > beside}>
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
      </div>
      <div id={`${id}-standing`} className="filter-standing" data-open={open}>
        {standing}
      </div>
      <div role="status" className="filter-dropped">
        {dropped.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
