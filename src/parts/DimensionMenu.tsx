import { memo, type FocusEvent, type KeyboardEvent } from 'react'
import type { Dimension } from '../data/Figures.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { dimensionLabels } from '../words/ui.ts'

type DimensionMenuProps = {
  readonly dimension: Dimension
  readonly keys: readonly Key[]
  readonly chosen: readonly string[]
  readonly language: Language
  readonly onToggle: (dimension: Dimension, id: string) => void
}

function Menu({ dimension, keys, chosen, language, onToggle }: DimensionMenuProps) {
  const label = dimensionLabels[dimension][language]
  const close = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.currentTarget.open = false
    event.currentTarget.querySelector('summary')?.focus()
  }
  const leave = (event: FocusEvent<HTMLDetailsElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
      event.currentTarget.open = false
  }
  return (
    <details className="filter-menu" name="filter-menu" onKeyDown={close} onBlur={leave}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
      </summary>
      <fieldset className="filter-list">
        <legend className="unseen">{label}</legend>
        {keys.map(key => (
          <label key={key.id}>
            <input
              type="checkbox"
              checked={chosen.includes(key.id)}
              onChange={() => onToggle(dimension, key.id)}
            />
            {key.label[language]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** The menu of one dimension: opens in place, stays open while the reader chooses, closes on Esc and when left. */
export const DimensionMenu = memo(Menu)
