import { citations } from '../frame/Frame.ts'
import { aboutWords, allRows, choiceName, licenceWords, noChoice, withAddress } from '../words/about.ts'
import { licence, licenceAddress } from './Manifest.ts'
import type { TableView } from './TableView.ts'

/** One line of what a file says of itself. */
export type AboutLine = { readonly name: string; readonly value: string }

type Name = keyof typeof aboutWords

/** The choice, one line each; that all rows are there, or that nothing was chosen. */
function choiceLines({ choices, rows, language }: TableView): readonly AboutLine[] {
  if (rows === 'all') return [{ name: aboutWords.rows[language], value: allRows[language] }]
  if (choices.length === 0) return [{ name: aboutWords.choice[language], value: noChoice[language] }]
  return choices.map(({ name, value }) => ({ name: choiceName[language](name), value }))
}

/**
 * What a table file says of itself, in the view's language: title, content, finding, choice, notes, sources with their
 * addresses as plain text, licence, address, version of the data, day. Lines without a value are left out.
 */
export function aboutLines(view: TableView): readonly AboutLine[] {
  const { language, frame } = view
  const line = (name: Name, value: string): AboutLine => ({ name: aboutWords[name][language], value })
  return [
    line('title', view.title),
    line('subtitle', view.subtitle),
    line('finding', view.sentence),
    ...choiceLines(view),
    ...frame.notes.map(note => line('note', note[language])),
    ...citations(frame).map(({ citation, url }) =>
      line('source', url === undefined ? citation : withAddress[language](citation, url)),
    ),
    line('licence', licenceWords[language](licence, licenceAddress)),
    line('address', view.address),
    line('version', view.version),
    line('exported', view.today),
  ].filter(({ value }) => value !== '')
}
