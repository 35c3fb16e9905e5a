import { Fragment, useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { intoWindow } from './intoWindow.ts'

/** `apart`: a line parts it from the items before it. */
export type MenuItem = { readonly id: string; readonly label: string; readonly apart?: boolean }

type MenuListProps = {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Index of the item that takes the focus when the menu opens. */
  readonly from: number
  readonly onChoose: (id: string) => void
  /** Esc was pressed: the focus goes back to the button. */
  readonly onClose: () => void
}

const stepFor = (key: string, at: number, count: number): number | undefined =>
  ({ ArrowDown: (at + 1) % count, ArrowUp: (at + count - 1) % count, Home: 0, End: count - 1 })[key]

/** Item whose label begins with the typed letter, the next one after `at`. */
function itemByLetter(key: string, items: readonly MenuItem[], at: number): number | undefined {
  if (key.length !== 1 || key === ' ') return undefined
  const order = items.map((_, index) => (at + 1 + index) % items.length)
  return order.find(index => items[index]?.label.toLowerCase().startsWith(key.toLowerCase()))
}

/** An open menu of actions: arrow keys, Home, End and first letters move, Enter chooses, Esc closes. */
export function MenuList({ id, label, items, from, onChoose, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const focus = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[index]?.focus()
  useLayoutEffect(() => {
    if (list.current) intoWindow(list.current)
  }, [])
  // Only on opening: later the focus is where the reader has moved it.
  useEffect(() => focus(from), [from])
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    // Ctrl+P prints, also from within a menu.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // Back from the menu is its button.
    if (event.key === 'Tab' && event.shiftKey) {
      event.preventDefault()
      return onClose()
    }
    const next = stepFor(event.key, at, items.length) ?? itemByLetter(event.key, items, at)
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (next === undefined) onClose()
    else focus(next)
  }
  return (
    <div id={id} role="menu" ref={list} aria-label={label} className="menu-list">
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {item.apart && <hr className="menu-line" />}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => onChoose(item.id)}
            onKeyDown={event => onKeyDown(event, index)}
          >
            {item.label}
          </button>
        </Fragment>
      ))}
    </div>
  )
}
