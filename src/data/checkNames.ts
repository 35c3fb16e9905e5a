import type { Language, Text } from '../frame/Frame.ts'
import type { Figure } from './Figure.ts'
import type { Figures } from './Figures.ts'
import { subjectName, type SubjectField } from './subject.ts'

/** Fields by how readily they tell figures apart in a formula. */
const order = ['measure', 'flow', 'period', 'item', 'partner', 'entity'] as const

const isTold = (list: readonly Figure[], fields: readonly SubjectField[]): boolean =>
  new Set(list.map(figure => fields.map(field => figure[field] ?? '').join('|'))).size === list.length

const differs = (list: readonly Figure[], field: SubjectField): boolean =>
  new Set(list.map(figure => figure[field])).size > 1

/** The fewest fields that tell some figures apart: those in which they differ, one after the other until all are told. */
function tellingFields(list: readonly Figure[]): readonly SubjectField[] {
  const chosen: SubjectField[] = []
  for (const field of order) {
    if (chosen.length > 0 && isTold(list, chosen)) break
    if (differs(list, field)) chosen.push(field)
  }
  return chosen.length > 0 ? chosen : ['measure']
}

/** Short names of an identity's inputs, each told from the others; prints of one quantity by their publisher. */
export function inputNames(figures: Figures, inputs: readonly Figure[]): readonly Text[] {
  const fields = tellingFields(inputs)
  const told = isTold(inputs, fields)
  return inputs.map(input => {
    const name = subjectName(figures, input, fields)
    const publisher = figures.reference.sources.get(input.source ?? '')?.publisher
    return told || publisher === undefined
      ? name
      : { en: `${name.en} (${publisher})`, zh: `${name.zh}（${publisher}）` }
  })
}

const signs: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '\u2212' }

/** A formula in words: its letters replaced by names, its signs as they are printed. */
export const formulaWords = (formula: string, names: readonly Text[], language: Language): string =>
  formula.replace(/[a-z]|[*/-]/g, sign => {
    const name = names[sign.charCodeAt(0) - 97]
    return name?.[language] ?? signs[sign] ?? sign
  })

/** The same with its letters kept: a × (1 + b ÷ 100). */
export const formulaSigns = (formula: string): string =>
  formula.replace(/[*/-]/g, sign => signs[sign] ?? sign)
