import { memo, useRef, useState, type FocusEvent } from 'react'
import type { Key, Language } from '../frame/Frame.ts'
import { figureWords } from '../words/figures.ts'
import { useLeft } from './useLeft.ts'
import { useSame } from './useSame.ts'

export type CheckMenuProps<Id extends string> = {
  /** What is chosen here; handed back with each change. */
  readonly of: Id
  readonly label: string
  readonly keys: readonly Key[]
  readonly chosen: readonly string[]
  readonly language: Language
  /** More keys than the eye runs through: there is a field to find one, and the list is drawn only while it is open. */
  readonly long?: boolean
  readonly onToggle: (of: Id, id: string) => void
}

function leave(event: FocusEvent<HTMLDetailsElement>) {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
    event.currentTarget.open = false
}

type FindFieldProps = {
  readonly label: string
  readonly value: string
  readonly onFind: (text: string) => void
}

const FindField = ({ label, value, onFind }: FindFieldProps) => (
  <input
    type="search"
    className="filter-find"
    aria-label={label}
    placeholder={label}
    value={value}
    onChange={event => onFind(event.currentTarget.value)}
  />
)

type CheckProps = {
  readonly id: string
  readonly label: string
  readonly checked: boolean
  readonly onToggle: (id: string) => void
}

const Box = ({ id, label, checked, onToggle }: CheckProps) => (
  <label>
    <input type="checkbox" checked={checked} onChange={() => onToggle(id)} />
    {label}
  </label>
)

/** One thing to choose. A choice draws the things it changes, not the hundreds beside them. */
const Check = memo(Box)

/** So many things in a part of a list, laid out when it comes into sight. */
const partSize = 16

const parted = (keys: readonly Key[]): readonly (readonly Key[])[] =>
  Array.from({ length: Math.ceil(keys.length / partSize) }, (_, at) =>
    keys.slice(at * partSize, (at + 1) * partSize),
  )

/** A menu of things to choose any of: opens in place, stays open while the reader chooses, closes on Esc, when left, and by a press beside it. */
export function CheckMenu<Id extends string>(props: CheckMenuProps<Id>) {
  const { of, label, keys, chosen, language, long = false, onToggle } = props
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const menu = useRef<HTMLDetailsElement>(null)
  const shut = useSame((back: boolean) => {
    const { current } = menu
    if (!current) return
    current.open = false
    if (back) current.querySelector('summary')?.focus()
  })
  useLeft(menu, open, shut)
  const choose = useSame((id: string) => onToggle(of, id))
  const check = ({ id, label: name }: Key) => (
    <Check key={id} id={id} label={name[language]} checked={chosen.includes(id)} onToggle={choose} />
  )
  const shown = long
    ? keys.filter(key => key.label[language].toLowerCase().includes(wanted.trim().toLowerCase()))
    : keys
  return (
    <details
      ref={menu}
      className="filter-menu"
      name="filter-menu"
      onBlur={leave}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        {label}
        {chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
      </summary>
      {keys.length > 0 && (
        <fieldset className={long ? 'filter-list filter-long' : 'filter-list'}>
          <legend className="unseen">{label}</legend>
          {long && <FindField label={figureWords.find(label)[language]} value={wanted} onFind={setWanted} />}
          {long
            ? open &&
              parted(shown).map(part => (
                <div key={part[0]?.id} className="filter-part">
                  {part.map(check)}
                </div>
              ))
            : shown.map(check)}
        </fieldset>
      )}
    </details>
  )
}
