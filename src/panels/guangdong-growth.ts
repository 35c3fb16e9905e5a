import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { provinceKey, subjectOf } from '../data/guangdong.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Key, type Language, type Row } from '../frame/Frame.ts'
import { withKey } from '../frame/withKey.ts'
import { flowKey } from '../words/flows.ts'
import { unitsOf } from '../words/frameWords.ts'
import { signed } from '../words/numbers.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, isApproximate, nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const results = [
  'guangdong-industrial-value-added-growth-2024',
  'guangdong-trade-growth-2024',
  'guangdong-technological-upgrading-investment-growth-2024',
  'guangdong-exports-growth-2024',
  'guangdong-imports-growth-2024',
  'guangdong-gdp-growth-2024',
] as const
/** GDP in the year after: what was aimed at, and what came. */
const after = ['guangdong-gdp-growth-target-2025', 'guangdong-gdp-growth-2025'] as const

/** What grew: "Growth of industrial value added" is here industrial value added. */
function subjectKey(figures: Figures, measure: string): Key {
  const { id, label } = provinceKey(figures, subjectOf(measure))
  const en = label.en.replace(/^Growth of (.)/, (_, first: string) => first.toUpperCase())
  return { id, label: { en, zh: label.zh.replace(/(投资)?增速$/, '$1') } }
}

const keysFor = (figures: Figures, { measure, flow, period }: Figure) => ({
  measure: subjectKey(figures, measure),
  ...(flow === undefined ? {} : { flow: flowKey(flow) }),
  period: periodKey(period),
})

/** The rates of 2024, the fastest first, and below them target and outcome of GDP growth in the year after. */
function tabulate(figures: Figures): Frame {
  const rates = admitted(figures, results).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return {
    columns: [
      dimensionColumn('measure'),
      dimensionColumn('flow'),
      dimensionColumn('period'),
      valueColumn({ en: 'Change on the year before', zh: '比上年增长' }, 'percent'),
    ],
    rows: [...rates, ...admitted(figures, after)].map(figure =>
      rowOf(figures, figure, keysFor(figures, figure)),
    ),
    notes: [],
  }
}

const isTarget = ({ status }: Row): boolean => status === 'target'
const isOf2024 = ({ keys }: Row): boolean => keys['period']?.id === '2024'
const yearOf = ({ keys }: Row, language: Language): string => periodText(keys['period']?.id ?? '', language)

const labels = {
  exports: { en: 'Goods exports', zh: '货物出口' },
  imports: { en: 'Goods imports', zh: '货物进口' },
} as const

/** Name of a bar: what grew, with the direction of trade or the year of a target. */
function barName(row: Row, language: Language): string {
  const flow = row.keys['flow']?.id
  if (flow === 'exports' || flow === 'imports') return labels[flow][language]
  const name = nameIn(row, 'measure', language)
  if (isOf2024(row)) return name
  const year = yearOf(row, language)
  if (language === 'zh') return `${name}（${year}${isTarget(row) ? '目标' : ''}）`
  return isTarget(row) ? `${name}, target for ${year}` : `${name} in ${year}`
}

const named = (frame: Frame): Frame =>
  withKey(frame, 'bar', row => ({
    id: row.evidence[0]?.figure ?? '',
    label: { en: barName(row, 'en'), zh: barName(row, 'zh') },
  }))

const spec: BarsSpec = {
  category: 'bar',
  color: () => entityColor('guangdong'),
  label: (row, language) =>
    (isApproximate(row) ? '≈\u00a0' : '') + signed(row.value ?? 0, row.unit, language),
}

const growth = (row: Row, language: Language): string => {
  const name = inSentence(barName(row, language), language)
  return language === 'zh'
    ? `${name}增长${toldValue(row, language)}`
    : `${name} by ${toldValue(row, language)}`
}

/** Target and outcome of GDP growth in the year after, as far as they are among the rows. */
function yearAfter(rows: readonly Row[], language: Language): string {
  const zh = language === 'zh'
  const aim = rows.find(isTarget)
  const came = rows.find(row => !isTarget(row) && !isOf2024(row))
  const said = (row: Row) => valueWords(row, language)
  if (aim && came)
    return zh
      ? `${yearOf(aim, 'zh')}地区生产总值增长目标为${said(aim)}，初步结果为${said(came)}。`
      : `For ${yearOf(aim, 'en')} the province aimed at GDP growth of ${said(aim)}; the first count gave ${said(came)}.`
  if (aim)
    return zh
      ? `${yearOf(aim, 'zh')}地区生产总值增长目标为${said(aim)}。`
      : `The target for GDP growth in ${yearOf(aim, 'en')} is ${said(aim)}.`
  if (!came) return ''
  return zh
    ? `${yearOf(came, 'zh')}地区生产总值增长${toldValue(came, 'zh')}。`
    : `GDP grew by ${toldValue(came, 'en')} in ${yearOf(came, 'en')}.`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const rates = rows.filter(isOf2024)
  const after = yearAfter(rows, language)
  const picked = [...new Set([rates[0], rates[1], rates.at(-1)])].flatMap(row =>
    row ? [growth(row, language)] : [],
  )
  if (picked.length === 0) return after
  if (language === 'zh') return `2024年，${picked.join('，')}。${after}`
  const start = `In 2024 ${picked.join(', ').replace(' by ', ' grew by ')}.`
  return after ? `${start} ${after}` : start
}

export const panel: Panel = {
  ...cardOf('guangdong-growth'),
  subtitle: frame => ({
    en: `Guangdong, change on the year before, ${unitsOf(frame).en}; GDP at constant prices`,
    zh: `广东，比上年增长，单位：${unitsOf(frame).zh}；地区生产总值按不变价计算`,
  }),
  picks: 'measure',
  keeps: [],
  fixed: { entity: ['guangdong'] },
  tabulate,
  encode: (frame, look) => bars(named(frame), look, spec),
  describe,
  height: (frame, look) => barsHeight(named(frame), look, spec),
}
