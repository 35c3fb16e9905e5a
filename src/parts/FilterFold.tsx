import { useId, useRef, useState, type ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { Chips, type Chip } from './Chips.tsx'

type FilterFoldProps<Id extends string> = {
  /** Everything that is chosen. */
  readonly chips: readonly Chip<Id>[]
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
  const { chips, language, dropped, children, onToggle, onReset } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  const fold = useRef<HTMLButtonElement>(null)
  const menus = useRef<HTMLDivElement>(null)
  // Where the menus do not fold away the button is not there, and takes no focus.
  const toMenus = () => {
    fold.current?.focus()
    if (!fold.current?.matches(':focus'))
      menus.current?.querySelector<HTMLElement>('summary, select')?.focus()
  }
  const reset = () => {
    toMenus()
    onReset()
  }
  return (
    <>
      <button
        ref={fold}
        type="button"
        className="filter-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {(chips.length > 0 ? ui.filters(chips.length) : ui.filter)[language]}
      </button>
      <div ref={menus} id={id} className="filter-menus" data-open={open}>
        {children}
      </div>
      {chips.length > 0 && (
        <div className="filter-chosen">
          <Chips chips={chips} language={language} onToggle={onToggle} onLast={toMenus} />
          <button type="button" className="tool" onClick={reset}>
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
