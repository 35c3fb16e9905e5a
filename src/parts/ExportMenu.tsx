import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Language, Text } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { MenuList } from './MenuList.tsx'

/** A file format as the menu shows it. */
export type MenuFormat = { readonly id: string; readonly label: Text }

type Progress = { readonly kind: 'preparing' | 'saved' | 'saveFailed'; readonly format: MenuFormat }

type ProgressLineProps = { readonly progress: Progress | null; readonly language: Language }

function ProgressLine({ progress, language }: ProgressLineProps) {
  const words = progress ? ui[progress.kind](progress.format.label[language])[language] : ''
  const failed = progress?.kind === 'saveFailed'
  return (
    <>
      <span role="status" className="tool-status">
        {failed ? '' : words}
      </span>
      {failed && (
        <span role="alert" className="tool-error">
          {words}
        </span>
      )}
    </>
  )
}

/** Runs one download after another and tells how the last one stands. */
function useSaving(onSave: (format: string) => Promise<void>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const save = (format: MenuFormat) => {
    setProgress({ kind: 'preparing', format })
    onSave(format.id).then(
      () => setProgress({ kind: 'saved', format }),
      () => setProgress({ kind: 'saveFailed', format }),
    )
  }
  return { progress, save }
}

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

type ExportMenuProps = {
  readonly formats: readonly MenuFormat[]
  readonly language: Language
  /** Makes the file and hands it to the reader; rejects when it cannot. */
  readonly onSave: (format: string) => Promise<void>
}

/** The button "Download" with its menu of formats, by the menu button pattern of the ARIA practices. */
export function ExportMenu({ formats, language, onSave }: ExportMenuProps) {
  const { progress, save } = useSaving(onSave)
  const { from, close, onBlur, button } = useMenu(formats.length)
  const id = useId()
  const label = ui.download[language]
  const items = formats.map(format => ({ id: format.id, label: format.label[language] }))
  const choose = (chosen: string) => {
    close()
    formats.filter(format => format.id === chosen).forEach(save)
  }
  const has = { 'aria-haspopup': 'menu', 'aria-expanded': from !== null } as const
  return (
    <span className="menu" onBlur={onBlur}>
      <span className="menu-anchor">
        <button type="button" className="tool" {...has} {...button}>
          {label}
        </button>
        {from !== null && (
          <MenuList id={id} label={label} items={items} from={from} onChoose={choose} onClose={close} />
        )}
      </span>
      <ProgressLine progress={progress} language={language} />
    </span>
  )
}
