import type { Text } from '../frame/Frame.ts'
import { flowKey } from '../words/flows.ts'
import { periodText } from '../words/periods.ts'
import type { Figure } from './Figure.ts'
import { entityKey, measureKey, type Figures } from './Figures.ts'
import { grouped } from './grouped.ts'

/** What a figure measures: two figures of one subject are two prints of the same quantity. */
export type Subject = Pick<Figure, 'measure' | 'entity' | 'period'> &
  Partial<Pick<Figure, 'partner' | 'flow' | 'item'>>

const fields = ['measure', 'entity', 'partner', 'flow', 'item', 'period'] as const
export type SubjectField = (typeof fields)[number]

const keyOf = (subject: Subject): string => fields.map(field => subject[field] ?? '').join('|')

/** Figures by what they measure. */
export type Subjects = {
  readonly list: readonly Figure[]
  /** All figures of a subject, in the order of the files. */
  at(subject: Subject): readonly Figure[]
}

/** Indexes figures by their subject. Those that are computed or not known are left out: they state nothing of their own. */
export function subjectsOf(figures: Figures): Subjects {
  const list = figures.list.filter(({ status }) => status !== 'derived' && status !== 'missing')
  const index = grouped(list, figure => [keyOf(figure)])
  return { list, at: subject => index.get(keyOf(subject)) ?? [] }
}

/** How far a figure is from standing beside another in print: the same release first, then the same source. */
const distance = (candidate: Figure, of: Figure): number =>
  (candidate.source === of.source ? 0 : 4) +
  (candidate.vintage === of.vintage ? 0 : 1) +
  (candidate.status === 'contradicted' ? 8 : 0) +
  (candidate.status === 'at-least' || candidate.status === 'at-most' ? 2 : 0)

/** Of several prints of one quantity the one closest to a figure. */
export const nearest = (candidates: readonly Figure[], of: Figure): Figure | undefined =>
  candidates.toSorted((a, b) => distance(a, of) - distance(b, of))[0]

/** True for what was said before its time: it can be held against another such, never against a result. */
export const isAhead = ({ status }: Figure): boolean => status === 'forecast' || status === 'target'

function partsOf(figures: Figures, figure: Figure, named: readonly SubjectField[], language: 'en' | 'zh') {
  const { measure, entity, partner, flow, item, period } = figure
  const key = (id: string) => entityKey(figures, id).label[language]
  const texts: Readonly<Record<SubjectField, string | undefined>> = {
    measure: measureKey(figures, measure).label[language],
    entity: key(entity),
    partner: partner && key(partner),
    flow: flow && flowKey(flow).label[language],
    item: item && key(item),
    period: periodText(period, language),
  }
  return named.flatMap(field => texts[field] ?? [])
}

/** What a figure is of, in words: "Goods trade, China, EU, Exports, 2024". Only the named fields, all by default. */
export const subjectName = (
  figures: Figures,
  figure: Figure,
  named: readonly SubjectField[] = fields,
): Text => ({
  en: partsOf(figures, figure, named, 'en').join(', '),
  zh: partsOf(figures, figure, named, 'zh').join('，'),
})
