import type { Figure, Flow } from './Figure.ts'
import type { Figures } from './Figures.ts'
import { letterOf } from './formula.ts'
import type { Identity } from './identity.ts'
import { nearest, subjectName, type Subjects } from './subject.ts'

/** Flows of one measure, partner and period from one release of one source. */
type Ledger = Readonly<Partial<Record<Flow, Figure>>>

function ledgersOf({ list }: Subjects): readonly Ledger[] {
  const found = new Map<string, Partial<Record<Flow, Figure>>>()
  for (const figure of list) {
    if (figure.flow === undefined || figure.unit.startsWith('percent')) continue
    const { measure, entity, partner, item, period, source, vintage } = figure
    const key = [measure, entity, partner, item, period, source, vintage].join('|')
    found.set(key, { [figure.flow]: figure, ...found.get(key) })
  }
  return [...found.values()]
}

const named = ['measure', 'entity', 'partner', 'item', 'period'] as const

/** Exports + imports = total, and exports - imports = balance, wherever one release of one source prints all three. */
export const flowIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  ledgersOf(subjects).flatMap(({ exports, imports, total, balance }): readonly Identity[] => {
    if (!exports || !imports) return []
    const title = subjectName(figures, exports, named)
    return [
      ...(total
        ? [
            {
              kind: 'flows' as const,
              id: `flows-${total.id}`,
              title,
              left: 'a + b',
              right: 'c',
              inputs: [exports, imports, total],
            },
          ]
        : []),
      ...(balance
        ? [
            {
              kind: 'balance' as const,
              id: `balance-${balance.id}`,
              title,
              left: 'a - b',
              right: 'c',
              inputs: [exports, imports, balance],
            },
          ]
        : []),
    ]
  })

type Division = {
  readonly field: 'measure' | 'item'
  readonly parts: readonly string[]
  readonly whole: string
}

/** What is printed in parts and as a whole. `field` is where parts and whole are told apart. */
const divisions: readonly Division[] = [
  { field: 'measure', parts: ['medals-gold', 'medals-silver', 'medals-bronze'], whole: 'medals-total' },
  { field: 'measure', parts: ['vehicle-sales-home', 'vehicle-exports'], whole: 'vehicle-sales' },
  { field: 'item', parts: ['bev', 'phev', 'fcev'], whole: 'nev' },
]

function sumIdentity(
  subjects: Subjects,
  figures: Figures,
  whole: Figure,
  division: Division,
): readonly Identity[] {
  const parts = division.parts.map(part => nearest(subjects.at({ ...whole, [division.field]: part }), whole))
  const inputs = parts.flatMap(part => part ?? [])
  if (inputs.length < parts.length) return []
  const sum = inputs.map((_, index) => letterOf(index)).join(' + ')
  return [
    {
      kind: 'sum',
      id: `sum-${whole.id}`,
      title: subjectName(figures, whole),
      left: sum,
      right: letterOf(inputs.length),
      inputs: [...inputs, whole],
    },
  ]
}

/** Parts that are all printed make the printed whole. */
export const sumIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  divisions.flatMap(division =>
    subjects.list
      .filter(figure => figure[division.field] === division.whole)
      .flatMap(whole => sumIdentity(subjects, figures, whole, division)),
  )
