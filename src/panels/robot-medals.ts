import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { stack, stackHeight, type StackSpec } from '../forms/stack.ts'
import {
  keysOf,
  shownRows,
  type Frame,
  type Key,
  type Language,
  type Row,
  type Text,
} from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { withKey } from '../frame/withKey.ts'
import { scaled } from '../words/numbers.ts'
import { joinedNames } from '../words/partners.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { countWords, inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const [total, gold, notSplit] = ['medals-total', 'medals-gold', 'medals-not-split'] as const
const makers = ['unitree', 'x-humanoid'] as const
const period = '2025'

/** What a bar says, the longest first. */
const partWords: Readonly<Record<string, Readonly<Record<Language, (count: string) => readonly string[]>>>> =
  {
    [total]: { en: count => [`${count} medals`], zh: count => [`共${count}枚`] },
    [gold]: { en: count => [`${count} gold`, count], zh: count => [`金牌${count}枚`, `${count}金`, count] },
    [notSplit]: {
      en: count => [`${count} silver and bronze, not split`, `${count} not split`, count],
      zh: count => [`银牌、铜牌共${count}枚，未分列`, `未分列${count}枚`, count],
    },
  }

const spec: StackSpec = {
  category: 'entity',
  part: 'measure',
  whole: total,
  color: row => entityColor(row.keys['entity']?.id ?? ''),
  labels: ({ keys, value }, language) => {
    const count = scaled(value ?? 0, language)
    return partWords[keys['measure']?.id ?? '']?.[language](count) ?? [count]
  },
}

const split: Text = {
  en: 'Nobody printed how many of the other medals were silver and how many bronze: they are the total less the golds, not split, not zero.',
  zh: '其余奖牌中银牌、铜牌各有多少未见公布：图中为总数减去金牌，未分列，并非零。',
}

/** The split that one press list gives for X-Humanoid, where the longer series count. */
function counted(figures: Figures): readonly Text[] {
  const of = (measure: string) => select(figures, { measure, entity: 'x-humanoid', period })[0]
  const [silver, bronze] = [of('medals-silver'), of('medals-bronze')]
  if (silver?.value == null || bronze?.value == null) return []
  const maker = entityKey(figures, 'x-humanoid')
  return [
    {
      en: `Counted from one press list, no printed table: ${silver.value} silver and ${bronze.value} bronze for ${short(maker, 'en')}.`,
      zh: `据一份报道的名单清点（并非公布的奖牌榜）：${short(maker, 'zh')}有${silver.value}银${bronze.value}铜。`,
    },
  ]
}

/** Makers whose golds are printed without their number. */
function others(figures: Figures): readonly Text[] {
  const golds = select(figures, { measure: gold, period, status: 'at-least' })
  const names = (language: Language) =>
    joinedNames([...new Set(golds.map(({ entity }) => entityKey(figures, entity).label[language]))], language)
  return golds.length === 0
    ? []
    : [
        {
          en: `Also named as winners of gold, without a number: ${names('en')}.`,
          zh: `另有以下获金牌者，枚数未见公布：${names('zh')}。`,
        },
      ]
}

/** A maker's name without its explanation in brackets. */
const short = ({ label }: Key, language: Language): string => label[language].replace(/ \(.*\)$/, '')

/** The picture names makers short; table and files have their whole names. */
const drawn = (frame: Frame): Frame =>
  withKey(frame, 'entity', ({ keys }) => {
    const { id, label } = keys['entity'] ?? { id: '', label: { en: '', zh: '' } }
    return { id, label: { en: short({ id, label }, 'en'), zh: short({ id, label }, 'zh') } }
  })

function tabulate(figures: Figures): Frame {
  const medals = makers.flatMap(entity =>
    [total, gold, notSplit].flatMap(measure =>
      select(figures, { measure, entity, period, dataset: 'robot-games' }).slice(0, 1),
    ),
  )
  return {
    columns: [
      { ...dimensionColumn('entity'), label: { en: 'Maker', zh: '厂商' } },
      { ...dimensionColumn('measure'), label: { en: 'Medals', zh: '奖牌' } },
      valueColumn({ en: 'Number', zh: '枚数' }, 'medals'),
    ],
    rows: medals.map(figure =>
      rowOf(figures, figure, {
        entity: entityKey(figures, figure.entity),
        measure: measureKey(figures, figure.measure),
      }),
    ),
    notes: [split, ...counted(figures), ...others(figures)],
  }
}

const count = (row: Row, language: Language): string => countWords(row, language) + qualified(row, language)

/** One maker's medals, as far as they are shown. */
function told(frame: Frame, maker: Key, language: Language): string {
  const at = (measure: string) => shownAt(frame, { entity: maker.id, measure })
  const [all, golds, rest] = [at(total), at(gold), at(notSplit)]
  const name = short(maker, language)
  if (all && golds)
    return language === 'zh'
      ? `${name}获${toldValue(all, 'zh')}，其中金牌${count(golds, 'zh')}`
      : `${name} won ${toldValue(all, 'en')}, ${count(golds, 'en')} of them gold`
  const row = all ?? golds ?? rest
  if (!row) return ''
  const what = nameIn(row, 'measure', language)
  return language === 'zh'
    ? `${name}${what}${count(row, 'zh')}`
    : `${name}: ${countWords(row, 'en')} ${inSentence(what, 'en')}${qualified(row, 'en')}`
}

function describe(frame: Frame, language: Language): string {
  const shown = { ...frame, rows: shownRows(frame) }
  const parts = keysOf(shown, 'entity').map(maker => told(shown, maker, language))
  if (parts.length === 0) return ''
  const open = shown.rows.some(({ keys }) => keys['measure']?.id === notSplit)
  if (language === 'zh') return `${parts.join('；')}。${open ? '其余为银牌和铜牌，未见分列。' : ''}`
  return `${parts.join('; ')}.${open ? ' How the rest divides into silver and bronze was not printed.' : ''}`
}

/** Medals of the two makers whose totals are printed, the golds among them. */
export const panel: Panel = {
  ...cardOf('robot-medals'),
  subtitle: () => ({
    en: 'World Humanoid Robot Games, Beijing, August 2025, number of medals',
    zh: '2025年8月北京世界人形机器人运动会，单位：枚',
  }),
  picks: 'entity',
  keeps: ['entity'],
  fixed: { period: [period] },
  tabulate,
  encode: (frame, look) => stack(drawn(frame), look, spec),
  describe,
  height: (frame, look) => stackHeight(drawn(frame), look, spec),
}
