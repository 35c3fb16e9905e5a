import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { achievementsOf, provinceKey, subjectOf } from '../data/guangdong.ts'
import { entityColor } from '../forms/Look.ts'
import { numerals, numeralsHeight, type NumeralsSpec } from '../forms/numerals.ts'
import { shownRows, type Frame, type Key, type Language, type Row, type Text } from '../frame/Frame.ts'
import { amount, scaled } from '../words/numbers.ts'
import { joinedNames } from '../words/partners.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

type Kind = 'count' | 'rank' | 'run' | 'ratio' | 'contribution'

/** What a number says of its measure. A plain count says nothing more than the measure's name. */
const kindLabels: Readonly<Record<Kind, Text>> = {
  count: { en: 'Number', zh: '数量' },
  rank: { en: 'Rank in China', zh: '全国位次' },
  run: { en: 'Years in a row as no. 1', zh: '连续居全国第一' },
  ratio: { en: 'Relative to GDP', zh: '与地区生产总值之比' },
  contribution: { en: 'Contribution to the growth of China’s trade', zh: '对全国外贸增长的贡献率' },
}

const kinds: Readonly<Record<string, Kind>> = {
  rank: 'rank',
  years: 'run',
  percent: 'ratio',
}

const kindOf = (measure: string, unit: string): Kind =>
  measure === 'trade-growth-contribution' ? 'contribution' : (kinds[unit] ?? 'count')

const kindKey = (kind: Kind): Key => ({ id: kind, label: kindLabels[kind] })

const contribution = 'guangdong-trade-growth-contribution-2024'
const isHere = (unit: string, measure: string): boolean => unit !== 'CNY' && !measure.endsWith('-growth')

const notes: readonly Text[] = [
  {
    en: 'Numbers of different kinds: they share no scale and are therefore set, not drawn.',
    zh: '各数口径不同，无共同尺度，故只列数字，不作图形比较。',
  },
]

/** Counts, ranks and ratios of the list of achievements, and the contribution named above it. */
function tabulate(figures: Figures): Frame {
  const listed = achievementsOf(figures).filter(({ unit, measure }) => isHere(unit, measure))
  return {
    columns: [
      dimensionColumn('measure'),
      { id: 'kind', label: { en: 'What is given', zh: '内容' }, kind: 'dimension' },
      valueColumn({ en: 'Value', zh: '数值' }, null),
    ],
    rows: [...listed, ...admitted(figures, [contribution])].map(figure =>
      rowOf(figures, figure, {
        measure: provinceKey(figures, subjectOf(figure.measure)),
        kind: kindKey(kindOf(figure.measure, figure.unit)),
      }),
    ),
    notes,
  }
}

/** The measure, and on a line of its own what the number says of it. */
function name(row: Row, language: Language): string {
  const measure = nameIn(row, 'measure', language)
  if (row.keys['kind']?.id === 'count') return measure
  return `${measure}\n${inSentence(nameIn(row, 'kind', language), language)}`
}

/** Counts stand without their unit, which their name says. */
const label = ({ keys, value, unit }: Row, language: Language): string =>
  keys['kind']?.id === 'count'
    ? scaled(value ?? 0, language, 'short')
    : amount(value ?? 0, unit, language, 'short')

const spec: NumeralsSpec = { name, label, color: () => entityColor('guangdong') }

const of = (rows: readonly Row[], kind: Kind): readonly Row[] =>
  rows.filter(({ keys }) => keys['kind']?.id === kind)

/** One number with all that it is: a contribution or a rank must not pass for the thing itself. */
function said(row: Row, language: Language): string {
  const [words, value] = [nameIn(row, 'measure', language), toldValue(row, language)]
  const kind = row.keys['kind']?.id === 'count' ? '' : nameIn(row, 'kind', language)
  if (language === 'zh') return `${words}${kind && `${kind}为`}${value}`
  return `${inSentence(words, 'en')}${kind && `, ${inSentence(kind, 'en')}`}: ${value}`
}

function firsts(rows: readonly Row[], language: Language): string {
  const first = of(rows, 'rank').filter(({ value }) => value === 1)
  if (first.length === 0) return ''
  const names = joinedNames(
    first.map(row => inSentence(nameIn(row, 'measure', language), language)),
    language,
  )
  return language === 'zh' ? `${names}居全国第一。` : `Guangdong ranks first in China by ${names}.`
}

function run(rows: readonly Row[], language: Language): string {
  const [row] = of(rows, 'run')
  if (!row) return ''
  return language === 'zh'
    ? `${nameIn(row, 'measure', 'zh')}连续${toldValue(row, 'zh')}居首。`
    : `Its GDP has been the largest for ${toldValue(row, 'en')} in a row.`
}

/** The firsts and the run; where a choice leaves neither, the numbers themselves. */
function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const sentences = [firsts(rows, language), run(rows, language)].filter(Boolean)
  if (sentences.length) return sentences.join(language === 'zh' ? '' : ' ')
  const parts = rows.map(row => said(row, language))
  return language === 'zh' ? `2024年广东${parts.join('；')}。` : `In 2024, ${parts.join('; ')}.`
}

export const panel: Panel = {
  ...cardOf('guangdong-counts'),
  subtitle: () => ({ en: 'Guangdong, 2024, each in its own unit', zh: '广东，2024年，各数单位不同' }),
  picks: 'measure',
  keeps: [],
  fixed: { period: ['2024'], entity: ['guangdong'] },
  tabulate,
  encode: (frame, look) => numerals(frame, look, spec),
  describe,
  height: (frame, look) => numeralsHeight(frame, look, spec),
}
