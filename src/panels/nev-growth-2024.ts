import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Key, type Language, type Row, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const rates = [
  'nev-sales-growth-2024',
  'nev-production-growth-2024',
  'chinese-brand-car-sales-growth-2024',
  'nev-exports-growth-2024',
  'all-vehicle-sales-growth-2024',
  'all-vehicle-production-growth-2024',
] as const

/** What grew, under the id of the number itself, so that choosing sales shows their growth as well. */
const subjects: Readonly<Record<string, string>> = {
  'vehicle-sales-growth': 'vehicle-sales',
  'vehicle-production-growth': 'vehicle-production',
  'vehicle-exports-growth': 'vehicle-exports',
}

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('item'),
    dimensionColumn('measure'),
    valueColumn({ en: 'Change on the year before', zh: '比上年增长' }, 'percent'),
  ],
  rows: admitted(figures, rates).map(figure =>
    rowOf(figures, figure, {
      item: entityKey(figures, figure.item ?? ''),
      measure: measureKey(figures, subjects[figure.measure] ?? figure.measure),
    }),
  ),
  notes: [],
})

/** The same in one word. */
const words: Readonly<Record<string, Text>> = {
  'vehicle-sales': { en: 'sales', zh: '销量' },
  'vehicle-production': { en: 'production', zh: '产量' },
  'vehicle-exports': { en: 'exports', zh: '出口量' },
}

/** Whose what grew, in one name: New-energy vehicles, sales. */
function barKey(row: Row): Key {
  const what = words[row.keys['measure']?.id ?? ''] ?? { en: '', zh: '' }
  return {
    id: row.evidence[0]?.figure ?? '',
    label: {
      en: `${nameIn(row, 'item', 'en')}: ${what.en}`,
      zh: nameIn(row, 'item', 'zh') + what.zh,
    },
  }
}

const named = (frame: Frame): Frame => withKey(frame, 'bar', barKey)
const spec: BarsSpec = {
  category: 'bar',
  color: ({ keys }) => entityColor(keys['item']?.id ?? ''),
  sign: true,
}

/** Rates of growth one after the other, each with what grew: a rate alone could be taken for a share. */
function each(rows: readonly Row[], language: Language): string {
  const parts = rows.map((row, at) => {
    const rate = toldValue(row, language)
    if (language === 'zh') return `${barKey(row).label.zh}增长${rate}`
    const what = words[row.keys['measure']?.id ?? '']?.en ?? ''
    return `${what} of ${inSentence(nameIn(row, 'item', 'en'), 'en')}${at === 0 ? ' grew' : ''} by ${rate}`
  })
  return language === 'zh' ? `2024年，${parts.join('，')}。` : `In 2024 ${joinedNames(parts, 'en')}.`
}

function describe(frame: Frame, language: Language): string {
  const [nev, all] = ['nev', 'all-vehicles'].map(item => shownAt(frame, { item, measure: 'vehicle-sales' }))
  if (!nev || !all) return each(shownRows(frame), language)
  const [fast, whole] = [nev, all].map(row => toldValue(row, language))
  return language === 'zh'
    ? `2024年中国新能源汽车销量增长${fast}，全部汽车销量增长${whole}。`
    : `Sales of new-energy vehicles grew by ${fast} in 2024, those of all vehicles by ${whole}.`
}

export const panel: Panel = {
  ...cardOf('nev-growth-2024'),
  subtitle: frame => ({
    en: `China, 2024, change on the year before in numbers of vehicles, ${unitsOf(frame).en}`,
    zh: `中国，2024年，按辆数比上年增长，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'item',
  keeps: [],
  fixed: { period: ['2024'], entity: ['china'] },
  tabulate,
  encode: (frame, look) => bars(named(frame), look, spec),
  describe,
  height: (frame, look) => barsHeight(named(frame), look, spec),
}
