import { rowOf } from '../../src/data/Figures.ts'
import { longLine, longLineHeight } from '../../src/forms/longLine.ts'
import { entityColor } from '../../src/forms/Look.ts'
import { amount } from '../../src/words/numbers.ts'
import { periodKey } from '../../src/words/periods.ts'

const count = 100_000
const day = 86_400_000
const source = 'synthetic'

/** Values that nobody printed: two waves and a little noise that is the same each time, with a year that is not known. */
function valueAt(at) {
  if (at >= 60_000 && at < 60_365) return null
  const noise = Math.sin(at * 12.9898) * 43_758.5453
  return Math.round(
    1e9 * (5 + 2 * Math.sin(at / 9000) + Math.sin(at / 37) * 0.4 + (noise - Math.floor(noise)) * 0.3),
  )
}

const figureAt = at => ({
  id: `synthetic-${at}`,
  topic: 'trade',
  measure: 'synthetic',
  entity: 'china',
  period: new Date(Date.UTC(1750, 0, 1) + at * day).toISOString().slice(0, 10),
  value: valueAt(at),
  low: null,
  high: null,
  unit: 'CNY',
  status: valueAt(at) === null ? 'missing' : 'reported',
  printed: 'synthetic',
  source,
  section: 'synthetic',
  dataset: 'trade',
})

/** Figures as the loader would hand them over, marked as made up. */
export function syntheticFigures() {
  const list = Array.from({ length: count }, (_, at) => figureAt(at))
  const label = { en: 'Synthetic', zh: '合成数据' }
  const reference = {
    measures: new Map([['synthetic', { id: 'synthetic', label }]]),
    entities: new Map([['china', { id: 'china', label: { en: 'China', zh: '中国' } }]]),
    sources: new Map([[source, { id: source, publisher: 'Nobody', title: 'Synthetic', date: '2026-01-01' }]]),
  }
  return { list, byId: new Map(list.map(figure => [figure.id, figure])), reference, version: '' }
}

const spec = { period: 'period', step: 'day', color: () => entityColor('china') }

/** A panel like any other, of a line a hundred thousand days long. */
export const panel = {
  id: 'synthetic-days',
  topic: 'trade',
  needs: ['trade'],
  title: { en: 'Synthetic daily series', zh: '合成的逐日序列' },
  span: 'full',
  zooms: true,
  keeps: [],
  subtitle: () => ({ en: 'Made up for a measurement, CNY billion', zh: '为测量而合成，单位：亿元' }),
  tabulate: figures => ({
    columns: [
      { id: 'period', label: { en: 'Day', zh: '日期' }, kind: 'period' },
      { id: 'value', label: { en: 'Amount', zh: '金额' }, kind: 'measure', unit: 'CNY' },
    ],
    rows: figures.list.map(figure => rowOf(figures, figure, { period: periodKey(figure.period) })),
    notes: [],
  }),
  encode: (frame, look) => longLine(frame, look, spec),
  describe(frame, language) {
    const last = frame.rows.at(-1)
    return last ? `${last.keys.period.label[language]}: ${amount(last.value ?? 0, last.unit, language)}` : ''
  },
  height: (frame, size) => longLineHeight(frame, size, spec),
}
