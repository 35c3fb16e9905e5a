import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { sharedNotes } from '../data/sharedNotes.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { joinedAmounts, joinedNames } from '../words/partners.ts'
import { qualified } from '../words/qualifiers.ts'
import { countWords, inSentence, nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const entity = 'agibot'
const period = '2026'
const measures = ['medals-gold', 'medals-silver', 'medals-bronze'] as const

const spec: BarsSpec = { category: 'measure', color: () => entityColor(entity) }

const who: Text = {
  en: 'As a newspaper printed it. No other maker’s tally of 2026 was found: this is no comparison.',
  zh: '据一家报纸报道。未见其他厂商2026年的统计，因此不构成比较。',
}

/** The printed total, which the three bars add up to. */
function total(figures: Figures): readonly Text[] {
  const [all] = select(figures, { measure: 'medals-total', entity, period })
  if (!all) return []
  const row = rowOf(figures, all, {})
  return [{ en: `Printed total: ${valueWords(row, 'en')}.`, zh: `公布的总数：${valueWords(row, 'zh')}。` }]
}

function tabulate(figures: Figures): Frame {
  const medals = measures.flatMap(measure => select(figures, { measure, entity, period }))
  return {
    columns: [
      { ...dimensionColumn('measure'), label: { en: 'Medals', zh: '奖牌' } },
      valueColumn({ en: 'Number', zh: '枚数' }, 'medals'),
    ],
    rows: medals.map(figure => rowOf(figures, figure, { measure: measureKey(figures, figure.measure) })),
    notes: [who, ...sharedNotes(medals), ...total(figures)],
  }
}

/** 18 gold, from "Gold medals": the kind without the noun, which the sentence says once. */
function told(row: Row, language: Language): string {
  const name = nameIn(row, 'measure', language)
  const end = qualified(row, language)
  if (language === 'zh') return name + countWords(row, 'zh') + end
  return `${countWords(row, 'en')} ${inSentence(name, 'en').replace(/ medals$/, '')}${end}`
}

function describe(frame: Frame, language: Language): string {
  const parts = shownRows(frame).map(row => told(row, language))
  if (parts.length === 0) return ''
  return language === 'zh'
    ? `2026年智元机器人及其赛队获得${joinedAmounts(parts, 'zh')}。`
    : `In 2026 AgiBot and its teams won ${joinedNames(parts, 'en')} medals.`
}

/** The one medal tally of 2026 that was printed whole. */
export const panel: Panel = {
  ...cardOf('robot-agibot'),
  subtitle: () => ({
    en: 'World Humanoid Robot Games, Beijing, August 2026, number of medals',
    zh: '2026年8月北京世界人形机器人运动会，单位：枚',
  }),
  picks: 'measure',
  keeps: [],
  fixed: { period: [period], entity: [entity] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
