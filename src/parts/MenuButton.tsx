import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { MenuList, type MenuItem } from './MenuList.tsx'

/** Which item an opened menu begins at, null while it is closed; its button has the focus again when it closes. */
function useMenu(count: number) {
  const [from, setFrom] = useState<number | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setFrom(null)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setFrom(event.key === 'ArrowDown' ? 0 : count - 1)
  }
  const onClick = () => setFrom(from === null ? 0 : null)
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFrom(null)
  }
  return { from, close, onBlur, button: { ref: button, onClick, onKeyDown } }
}

type MenuButtonProps = {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Called when the menu is closed again and the focus is back on the button. */
  readonly onChoose: (id: string) => void
}

/** A button with a menu of actions, by the menu button pattern of the ARIA practices. */
export function MenuButton({ label, items, onChoose }: MenuButtonProps) {
  const { from, close, onBlur, button } = useMenu(items.length)
  const id = useId()
  const choose = (chosen: string) => {
    close()
    onChoose(chosen)
  }
  const has = { 'aria-haspopup': 'menu', 'aria-expanded': from !== null } as const
  return (
    <span className="menu-anchor" onBlur={onBlur}>
      <button type="button" className="tool" {...has} {...button}>
        {label}
      </button>
      {from !== null && (
        <MenuList id={id} label={label} items={items} from={from} onChoose={choose} onClose={close} />
      )}
    </span>
  )
}
