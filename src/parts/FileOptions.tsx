import './fileOptions.css'
import { useId, useSyncExternalStore } from 'react'
import { papers, pictures, usual, type Settings } from '../exports/settings.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { fileOptions } from '../words/fileOptions.ts'
import { Dialog } from './Dialog.tsx'
import { fileSettings, setFileSettings, watchFileSettings } from './fileSettings.ts'

type ChoiceProps<T extends string> = {
  readonly legend: Text
  readonly words: Readonly<Record<T, Text>>
  readonly among: readonly T[]
  readonly chosen: T
  readonly language: Language
  readonly onChoose: (value: T) => void
}

/** One of several, as radio buttons. */
function Choice<T extends string>({ legend, words, among, chosen, language, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="options-part">
      <legend>{legend[language]}</legend>
      {among.map(value => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words[value][language]}
        </label>
      ))}
    </fieldset>
  )
}

type FlagProps = {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

const Flag = ({ label, on, onChange }: FlagProps) => (
  <label className="options-flag">
    <input type="checkbox" checked={on} onChange={event => onChange(event.currentTarget.checked)} />
    {label}
  </label>
)

type FileOptionsProps = { readonly language: Language; readonly onClose: () => void }

const rows = ['shown', 'all'] as const

/** How files are to be made, as a dialog; each change holds at once and is kept. */
export function FileOptions({ language, onClose }: FileOptionsProps) {
  const settings = useSyncExternalStore(watchFileSettings, fileSettings, () => usual)
  const set = (change: Partial<Settings>) => setFileSettings({ ...settings, ...change })
  const words = fileOptions
  return (
    <Dialog title={words.title[language]} done={words.done[language]} onClose={onClose}>
      <Choice
        legend={words.picture}
        words={words.pictures}
        among={pictures}
        chosen={settings.picture}
        language={language}
        onChoose={picture => set({ picture })}
      />
      <Choice
        legend={words.paper}
        words={words.papers}
        among={papers}
        chosen={settings.paper}
        language={language}
        onChoose={paper => set({ paper })}
      />
      <Flag
        label={words.headline[language]}
        on={settings.headline}
        onChange={headline => set({ headline })}
      />
      <Choice
        legend={words.rows}
        words={words.rowChoices}
        among={rows}
        chosen={settings.rows}
        language={language}
        onChoose={chosen => set({ rows: chosen })}
      />
      <Flag label={words.head[language]} on={settings.head} onChange={head => set({ head })} />
      <p className="options-scope">
        {words.scope[language]}{' '}
        <button type="button" className="tool" onClick={() => set(usual)}>
          {words.usual[language]}
        </button>
      </p>
    </Dialog>
  )
}
