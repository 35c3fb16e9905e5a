import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { achievementsOf, provinceKey } from '../data/guangdong.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { inBrackets, toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { smallNumber } from '../words/smallNumber.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = { category: 'measure', color: () => entityColor('guangdong') }

const notes: readonly Text[] = [
  {
    en: 'Amounts of different kinds on one scale. They overlap and do not add up: GDP is value added, trade counts turnover, signed projects are not yet money spent.',
    zh: '不同性质的金额同尺度并列，互有重叠，不可相加：生产总值为增加值，贸易额为流转额，签约金额尚未投入。',
  },
]

const largestFirst = (a: Figure, b: Figure): number => (b.value ?? 0) - (a.value ?? 0)

/** Every yuan amount of the list of achievements, the largest first. */
function tabulate(figures: Figures): Frame {
  const amounts = achievementsOf(figures).filter(({ unit }) => unit === 'CNY')
  return {
    columns: [dimensionColumn('measure'), valueColumn({ en: 'Amount', zh: '金额' }, 'CNY')],
    rows: amounts
      .toSorted(largestFirst)
      .map(figure => rowOf(figures, figure, { measure: provinceKey(figures, figure.measure) })),
    notes,
  }
}

function bounds(rows: readonly Row[], language: Language): string {
  const count = rows.filter(({ status }) => status === 'at-least').length
  if (count === 0) return ''
  if (language === 'zh') return `其中${count}项只公布了下限。`
  return count === 1
    ? ' One of them is a lower bound.'
    : ` Of all, ${smallNumber(count, 'en')} are lower bounds.`
}

function few(rows: readonly Row[], language: Language): string {
  const parts = rows.map(row => {
    const name = inSentence(nameIn(row, 'measure', language), language)
    return language === 'zh' ? name + toldValue(row, 'zh') : `${name} came to ${toldValue(row, 'en')}`
  })
  return language === 'zh'
    ? `2024年广东${parts.join('，')}。`
    : `In Guangdong in 2024, ${joinedNames(parts, 'en')}.`
}

/** What the largest are the largest of: the province lists more than a choice leaves. */
const among = (count: number, isChosen: boolean): Text =>
  isChosen
    ? {
        en: `the ${smallNumber(count, 'en')} amounts chosen from Guangdong’s list for 2024`,
        zh: `2024年广东所选的${count}项金额`,
      }
    : {
        en: `the ${smallNumber(count, 'en')} yuan amounts Guangdong lists for 2024`,
        zh: `2024年广东公布的${count}项金额`,
      }

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const zh = language === 'zh'
  if (rows.length <= 3) return few(rows, language)
  const said = rows
    .slice(0, 3)
    .map(row => inSentence(nameIn(row, 'measure', language), language) + inBrackets(row, language))
  const list = joinedNames(said, language)
  const all = among(rows.length, rows.length < frame.rows.length)[language]
  return zh
    ? `${all}中，居前三位的是${list}。${bounds(rows, language)}`
    : `Of ${all}, the largest are ${list}.${bounds(rows, language)}`
}

export const panel: Panel = {
  ...cardOf('guangdong-amounts'),
  subtitle: frame => ({
    en: `Guangdong, 2024, ${unitsOf(frame).en}`,
    zh: `广东，2024年，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'measure',
  keeps: ['measure'],
  fixed: { period: ['2024'], entity: ['guangdong'] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
