import { reasons } from '../words/checks.ts'
import type { Figure } from './Figure.ts'
import type { Figures } from './Figures.ts'
import type { Identity } from './identity.ts'
import { yearOf } from './period.ts'
import { isAhead, nearest, subjectName, type Subjects } from './subject.ts'

/** A release between two others may move a number by so much, in percent. */
const revision = 5

const isSameRelease = (a: Figure, b: Figure): boolean =>
  a.vintage === b.vintage && a.status !== 'preliminary' && b.status !== 'preliminary'

function printIdentity(figures: Figures, first: Figure, later: Figure): Identity {
  return {
    kind: 'prints',
    id: `prints-${later.id}`,
    title: subjectName(figures, later),
    left: 'a',
    right: 'b',
    inputs: [first, later],
    ...(isSameRelease(first, later) ? {} : { excuse: { percent: revision, why: reasons.release } }),
  }
}

/** A maker can stand on one podium more than once: two places are no disagreement. */
const several = ['podium-place']

/** Each further print of a quantity agrees with the first one of another source. */
export function printIdentities(subjects: Subjects, figures: Figures): readonly Identity[] {
  const settled = subjects.list.filter(figure => !isAhead(figure) && !several.includes(figure.measure))
  return settled.flatMap(later => {
    const same = subjects.at(later).filter(figure => !isAhead(figure))
    const first = same[0]
    return first && first !== later && first.source !== later.source
      ? [printIdentity(figures, first, later)]
      : []
  })
}

/** Currencies a measure can also be printed in, by the end of its id, with the mean rate that leads there. */
const currencies = [
  { end: '-usd', rate: 'exchange-rate-usd' },
  { end: '-eur', rate: 'exchange-rate-eur' },
] as const

/** A source converts at the rate of its day. */
const dayRate = { percent: 3, why: reasons.dayRate }

/** Year whose mean rate an amount is held against: a document converts as it appears, a series as it counts. */
function rateYear({ reference }: Figures, { source, period }: Figure): string | null {
  const found = reference.sources.get(source ?? '')
  return found?.kind === 'document' ? found.date.slice(0, 4) : yearOf(period)
}

function currencyIdentity(subjects: Subjects, figures: Figures, foreign: Figure): readonly Identity[] {
  const currency = currencies.find(({ end }) => foreign.measure.endsWith(end))
  const year = rateYear(figures, foreign)
  if (!currency || !year || foreign.unit.startsWith('percent')) return []
  const measure = foreign.measure.slice(0, -currency.end.length)
  const beside = subjects.at({ ...foreign, measure }).filter(figure => figure.unit === 'CNY')
  const yuan = nearest(beside, foreign)
  const [rate] = subjects.at({ measure: currency.rate, entity: 'china', period: year })
  if (!yuan || !rate || isAhead(yuan) !== isAhead(foreign)) return []
  return [
    {
      kind: 'currencies',
      id: `currencies-${foreign.id}`,
      title: subjectName(figures, yuan),
      left: 'a / b',
      right: 'c',
      inputs: [yuan, foreign, rate],
      allowance: dayRate,
    },
  ]
}

/** An amount printed in yuan and in another currency implies about the mean rate of its year. */
export const currencyIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  subjects.list.flatMap(figure => currencyIdentity(subjects, figures, figure))

function rateIdentity(subjects: Subjects, figures: Figures, usd: Figure): readonly Identity[] {
  const [cross] = subjects.at({ ...usd, measure: 'exchange-rate-eur-usd' })
  const [eur] = subjects.at({ ...usd, measure: 'exchange-rate-eur' })
  if (!cross || !eur) return []
  return [
    {
      kind: 'rates',
      id: `rates-${usd.id}`,
      title: subjectName(figures, usd, ['entity', 'period']),
      left: 'a * b',
      right: 'c',
      inputs: [usd, cross, eur],
      allowance: { percent: 0.5, why: reasons.meansMultiply },
    },
  ]
}

/** Yuan per dollar x dollars per euro = yuan per euro, for the mean rates of a year. */
export const rateIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  subjects.list
    .filter(({ measure }) => measure === 'exchange-rate-usd')
    .flatMap(usd => rateIdentity(subjects, figures, usd))
