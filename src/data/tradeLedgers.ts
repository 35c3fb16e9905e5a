import type { Column, Frame, Key, Row, Text } from '../frame/Frame.ts'
import { periodKey } from '../words/periods.ts'
import { dimensionColumn, valueColumn } from './columns.ts'
import type { Figure, Flow } from './Figure.ts'
import { entityKey, rowOf, select, type Figures } from './Figures.ts'
import { chinaTrade } from './trade.ts'

/** Ways goods go between China and the EU. Their ids are those of the flow as China sees it. */
const ways: Readonly<Record<'exports' | 'imports', Text>> = {
  exports: { en: 'China to the EU', zh: '中国至欧盟' },
  imports: { en: 'EU to China', zh: '欧盟至中国' },
}
type Way = keyof typeof ways

/** What China exports, the EU imports: the same goods in the other ledger. */
const seenFromEurope: Readonly<Record<Way, Flow>> = { exports: 'imports', imports: 'exports' }

const wayKey = (way: Way): Key => ({ id: way, label: ways[way] })

const ledgerColumn: Column = {
  id: 'reporter',
  label: { en: 'Counted by', zh: '统计方' },
  kind: 'dimension',
}

const inEurope = (figures: Figures, way: Way, period: string): Figure | undefined =>
  select(figures, {
    dataset: 'trade-ledgers',
    entity: 'eu',
    partner: 'china',
    flow: seenFromEurope[way],
    period,
  })[0]

const row = (
  figures: Figures,
  figure: Figure | undefined,
  keys: Readonly<Record<string, Key>>,
): readonly Row[] => (figure ? [rowOf(figures, figure, keys)] : [])

const amount: Text = { en: 'Goods trade', zh: '货物贸易额' }

/** Goods between China and the EU in one year, by the way they go, in the ledger of either side and in its currency. */
export function bothLedgers(figures: Figures, period: string): Frame {
  const rows = (['exports', 'imports'] as const).flatMap(way => {
    const flow = wayKey(way)
    const chinese = chinaTrade(figures, { measure: 'goods-trade', partner: 'eu', flow: way, period })
    return [
      ...row(figures, chinese, { flow, reporter: entityKey(figures, 'gacc') }),
      ...row(figures, inEurope(figures, way, period), { flow, reporter: entityKey(figures, 'eurostat') }),
    ]
  })
  return { columns: [dimensionColumn('flow'), ledgerColumn, valueColumn(amount, null)], rows, notes: [] }
}

/** The same goods as only Eurostat counts them, in euros, for several years. */
export function eurostatLedger(figures: Figures, periods: readonly string[]): Frame {
  const rows = (['exports', 'imports'] as const).flatMap(way =>
    periods.flatMap(period =>
      row(figures, inEurope(figures, way, period), { flow: wayKey(way), period: periodKey(period) }),
    ),
  )
  return {
    columns: [dimensionColumn('flow'), dimensionColumn('period'), valueColumn(amount, 'EUR')],
    rows,
    notes: [],
  }
}
