import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { entityKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { inBrackets } from '../words/qualifiers.ts'
import { nameIn } from '../words/rowWords.ts'
import { smallNumber } from '../words/smallNumber.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const notes: readonly Text[] = [
  {
    en: 'As in each province’s statistical communiqué. Provinces whose figure was not found stand at the end, not at their rank.',
    zh: '据各省（区、市）统计公报。未找到数据的省份列于末尾，不代表其位次。',
  },
]

/** Largest first; those without a figure last. */
const ranked = (a: Figure, b: Figure): number => (b.value ?? -1) - (a.value ?? -1)

function tabulate(figures: Figures): Frame {
  const provinces = select(figures, { dataset: 'province-gdp', measure: 'gdp', period: '2024' })
  return {
    columns: [
      { ...dimensionColumn('entity'), label: { en: 'Province', zh: '省份' } },
      valueColumn({ en: 'GDP at current prices', zh: '地区生产总值（当年价）' }, 'CNY'),
    ],
    rows: provinces
      .toSorted(ranked)
      .map(figure => rowOf(figures, figure, { entity: entityKey(figures, figure.entity) })),
    notes,
  }
}

const spec: BarsSpec = {
  category: 'entity',
  color: ({ keys, emphasis }) => {
    const id = keys['entity']?.id ?? ''
    // The neighbours in their second shade, as the page is about one of them; a chosen one in full.
    return entityColor(id, id === 'guangdong' || emphasis === 'chosen' ? 'full' : 'soft')
  },
  missing: { en: 'not found', zh: '未找到' },
}

const said = (row: Row, language: Language): string =>
  nameIn(row, 'entity', language) + inBrackets(row, language)

const missing = (rows: readonly Row[], language: Language): string => {
  const names = rows.filter(({ value }) => value === null).map(row => nameIn(row, 'entity', language))
  if (names.length === 0) return ''
  const list = joinedNames(names, language)
  return language === 'zh' ? `${list}的数据未找到。` : ` No figure was found for ${list}.`
}

/** What the largest are the largest of: a choice leaves some that have a figure too. */
const among = (count: number, isChosen: boolean): Text =>
  isChosen
    ? {
        en: `the ${smallNumber(count, 'en')} provinces chosen that have a figure`,
        zh: `所选且有数据的${count}个省（区、市）`,
      }
    : { en: `${count} provinces with a figure`, zh: `有数据的${count}个省（区、市）` }

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const known = rows.filter(({ value }) => value !== null)
  const list = joinedNames(
    known.slice(0, 3).map(row => said(row, language)),
    language,
  )
  if (known.length === 0) return missing(rows, language).trim()
  if (known.length <= 3)
    return language === 'zh'
      ? `2024年地区生产总值：${list}。${missing(rows, language)}`
      : `GDP in 2024: ${list}.${missing(rows, language)}`
  const all = among(known.length, rows.length < frame.rows.length)[language]
  return language === 'zh'
    ? `${all}中，2024年地区生产总值居前三位的是${list}。${missing(rows, language)}`
    : `Of ${all} for 2024, the largest economies are ${list}.${missing(rows, language)}`
}

export const panel: Panel = {
  ...cardOf('province-gdp'),
  subtitle: frame => ({
    en: `Mainland provinces, regions and municipalities, 2024, ${unitsOf(frame).en}`,
    zh: `内地各省、自治区、直辖市，2024年，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'entity',
  // A ranking is read against its neighbours: the chosen provinces stand out, the others stay.
  keeps: ['entity'],
  fixed: { period: ['2024'], measure: ['gdp'] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
