import { useRef, useState } from 'react'
import { Unreachable } from '../exports/Unreachable.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { MenuButton } from './MenuButton.tsx'

/** A file format as the menu shows it. */
export type MenuFormat = { readonly id: string; readonly label: Text }

type Progress = {
  readonly kind: 'preparing' | 'saved' | 'saveFailed' | 'saveUnreachable'
  readonly format: MenuFormat
}

const sentence = (progress: Progress | null, language: Language): string =>
  progress ? ui[progress.kind](progress.format.label[language])[language] : ''

type ProgressLineProps = {
  readonly progress: Progress | null
  readonly failure: Progress | null
  readonly language: Language
}

const ProgressLine = ({ progress, failure, language }: ProgressLineProps) => (
  <>
    <span role="status" className="tool-status">
      {sentence(progress, language)}
    </span>
    {failure && (
      <span role="alert" className="tool-error">
        {sentence(failure, language)}
      </span>
    )}
  </>
)

/** A file that was asked for: what it shows is what was shown then, however long it waits. */
type Wanted = { readonly format: MenuFormat; readonly make: () => Promise<void> }

/** Makes files one after another and tells how it stands. What is asked for while one is made waits for its turn. */
function useSaving(onSave: (format: string) => Promise<void>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [failure, setFailure] = useState<Progress | null>(null)
  const waiting = useRef<Wanted[]>([])
  const busy = useRef(false)
  const tell = async ({ format, make }: Wanted) => {
    setProgress({ kind: 'preparing', format })
    try {
      await make()
      setProgress({ kind: 'saved', format })
    } catch (error) {
      setProgress(null)
      setFailure({ kind: error instanceof Unreachable ? 'saveUnreachable' : 'saveFailed', format })
    }
  }
  const work = async () => {
    busy.current = true
    setFailure(null)
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) await tell(next)
    busy.current = false
  }
  const save = (format: MenuFormat) => {
    waiting.current.push({ format, make: () => onSave(format.id) })
    if (!busy.current) void work()
  }
  return { progress, failure, save }
}

type ExportMenuProps = {
  readonly formats: readonly MenuFormat[]
  readonly language: Language
  /** Makes the file and hands it to the reader; rejects when it cannot. */
  readonly onSave: (format: string) => Promise<void>
  /** Opens what the reader can set for files, where there is anything to set. */
  readonly onOptions?: () => void
}

/** The button "Download" with its menu of formats, and at its end the way to their options. */
export function ExportMenu({ formats, language, onSave, onOptions }: ExportMenuProps) {
  const { progress, failure, save } = useSaving(onSave)
  const items = [
    ...formats.map(({ id, label }) => ({ id, label: label[language] })),
    ...(onOptions ? [{ id: 'options', label: ui.options[language], apart: true }] : []),
  ]
  const choose = (chosen: string) => {
    if (chosen === 'options') onOptions?.()
    formats.filter(({ id }) => id === chosen).forEach(save)
  }
  return (
    <span className="menu">
      <MenuButton label={ui.download[language]} items={items} onChoose={choose} />
      <ProgressLine progress={progress} failure={failure} language={language} />
    </span>
  )
}
