import { reasons } from '../words/checks.ts'
import type { Figure } from './Figure.ts'
import type { Figures } from './Figures.ts'
import type { Identity } from './identity.ts'
import { isAhead, nearest, subjectName, type Subjects } from './subject.ts'

/** The same period a year earlier: 2024-Q4 → 2023-Q4, 2024-01/2024-02 → 2023-01/2023-02. */
export const yearBefore = (period: string): string =>
  period.replace(/\b\d{4}(?=-|\/|$)/g, year => String(Number(year) - 1))

/** Measure whose growth a measure is: goods-trade-growth-usd → goods-trade-usd. Null for one that is no growth. */
export const levelOf = (measure: string): string | null =>
  /-growth(-|$)/.test(measure) ? measure.replace('-growth', '') : null

/** Revisions of the earlier year seldom move it by more; a slip in entering does. */
const revision = 1.5

/** What statistical offices count and revise; a firm that prints growth and level prints one version of both. */
const isRevised = (measure: string): boolean => /^(goods-trade|vehicle-)/.test(measure)

function growthIdentity(subjects: Subjects, figures: Figures, growth: Figure): readonly Identity[] {
  const measure = levelOf(growth.measure)
  if (measure === null || growth.unit !== 'percent') return []
  const levels = subjects.at({ ...growth, measure }).filter(level => isAhead(level) === isAhead(growth))
  const before = subjects
    .at({ ...growth, measure, period: yearBefore(growth.period) })
    .filter(level => !isAhead(level) || isAhead(growth))
  const now = nearest(levels, growth)
  const base = nearest(before, now ?? growth)
  if (!now || !base) return []
  return [
    {
      kind: 'growth',
      id: `growth-${growth.id}`,
      title: subjectName(figures, now),
      left: 'a * (1 + b / 100)',
      right: 'c',
      inputs: [base, growth, now],
      ...(isRevised(measure) ? { excuse: { percent: revision, why: reasons.revised } } : {}),
    },
  ]
}

/** Level before x (1 + growth / 100) = level, wherever all three are printed. */
export const growthIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  subjects.list.flatMap(figure => growthIdentity(subjects, figures, figure))

const both = ['exports', 'imports', 'total'] as const

function baseIdentity(subjects: Subjects, figures: Figures, total: Figure): readonly Identity[] {
  const measure = levelOf(total.measure)
  if (measure === null || total.flow !== 'total') return []
  const inputs = both.flatMap(flow => {
    const growth = flow === 'total' ? total : nearest(subjects.at({ ...total, flow }), total)
    const level = nearest(subjects.at({ ...total, measure, flow }), total)
    return growth && level ? [level, growth] : []
  })
  if (inputs.length < 6 || new Set(inputs.map(isAhead)).size > 1) return []
  return [
    {
      kind: 'base',
      id: `base-${total.id}`,
      title: subjectName(figures, inputs[4] ?? total, ['measure', 'entity', 'partner', 'item', 'period']),
      left: 'a / (1 + b / 100) + c / (1 + d / 100)',
      right: 'e / (1 + f / 100)',
      inputs,
    },
  ]
}

/** Both flows and their total, each taken back a year by its own printed growth, add up as well. */
export const baseIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  subjects.list.flatMap(figure => baseIdentity(subjects, figures, figure))

function changeIdentity(subjects: Subjects, figures: Figures, change: Figure): readonly Identity[] {
  const measures = ['-change', '-of-sales'].map(end =>
    change.measure.replace(/-change$/, end === '-change' ? '' : end),
  )
  if (!change.measure.endsWith('-change') || change.unit !== 'percentage-points') return []
  const at = (period: string) => measures.flatMap(measure => subjects.at({ ...change, measure, period }))
  const now = nearest(at(change.period), change)
  const before = now && nearest(at(yearBefore(change.period)), now)
  if (!now || !before) return []
  return [
    {
      kind: 'change',
      id: `change-${change.id}`,
      title: subjectName(figures, now),
      left: 'a - b',
      right: 'c',
      inputs: [now, before, change],
    },
  ]
}

/** A printed change in points is the share of the period less the share a year before. */
export const changeIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  subjects.list.flatMap(figure => changeIdentity(subjects, figures, figure))
