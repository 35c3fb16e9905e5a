import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { color } from '../forms/Look.ts'
import { panes, panesHeight, type PanesSpec } from '../forms/panes.ts'
import { keysOf, shownRows, type Frame, type Key, type Language, type Row, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { periodsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { inSentence, valueWords } from '../words/rowWords.ts'
import type { Panel } from './Panel.ts'

const measures = ['games-teams', 'games-matches', 'games-countries', 'games-events', 'games-robots'] as const
const editions = ['2025', '2026'] as const

const spec: PanesSpec = {
  by: 'measure',
  bars: {
    category: 'period',
    color: ({ keys }) => color('world', keys['period']?.id === editions[1] ? 'full' : 'soft'),
  },
}

/** A document's print before that of a longer series; of several in one, the first. */
const documentFirst = (a: Figure, b: Figure): number =>
  Number(a.dataset !== 'robot-games') - Number(b.dataset !== 'robot-games')

/** The whole Games only: parts of a number (teams of universities) are other figures. */
const sizeOf = (figures: Figures, measure: string, period: string): readonly Figure[] =>
  select(figures, { measure, entity: 'world-humanoid-robot-games', period })
    .filter(({ item }) => item === undefined)
    .toSorted(documentFirst)
    .slice(0, 1)

/** Measures that one edition has and the other does not: said, so that no bar is not taken for none. */
function gaps(rows: readonly Row[]): readonly Text[] {
  return editions.flatMap(edition => {
    const other = rows.filter(({ keys }) => keys['period']?.id !== edition).flatMap(({ keys }) => keys['measure'] ?? [])
    const own = new Set(rows.filter(({ keys }) => keys['period']?.id === edition).map(({ keys }) => keys['measure']?.id))
    const missing = other.filter(({ id }) => !own.has(id))
    if (own.size === 0 || missing.length === 0) return []
    const names = (language: Language) =>
      joinedNames(missing.map(({ label }) => inSentence(label[language], language)), language)
    return [{ en: `Not known for ${edition}: ${names('en')}.`, zh: `${periodText(edition, 'zh')}未见公布：${names('zh')}。` }]
  })
}

const scales: Text = {
  en: 'Each number has its own scale. Much of 2026 rests on scoreboards transcribed by a third party, and its matches on a digest.',
  zh: '各项数字各用各的尺度。2026年的数字多由第三方据记分牌转录，比赛场次取自摘要。',
}

function tabulate(figures: Figures): Frame {
  const sizes = measures.flatMap(measure => editions.flatMap(period => sizeOf(figures, measure, period)))
  const rows = sizes.map(figure =>
    rowOf(figures, figure, {
      measure: measureKey(figures, figure.measure),
      period: periodKey(figure.period),
    }),
  )
  return {
    columns: [
      dimensionColumn('measure'),
      { ...dimensionColumn('period'), label: { en: 'Edition', zh: '届次' } },
      valueColumn({ en: 'Number', zh: '数量' }, null),
    ],
    rows,
    notes: [scales, ...gaps(rows)],
  }
}

/** One number in both editions, or in the one that has it. */
function told(frame: Frame, measure: Key, language: Language): string {
  const [before, after] = editions.map(period => shownAt(frame, { measure: measure.id, period }))
  const name = inSentence(measure.label[language], language)
  if (before && after) {
    const [from, to] = [before, after].map(row => valueWords(row, language))
    const same = before.value === after.value
    if (language === 'zh') return same ? `${name}两届均为${to}` : `${name}由${from}变为${to}`
    return same ? `${to} in both years` : `${to} after ${from}`
  }
  const row = before ?? after
  return row ? valueWords(row, language) + inBrackets(row, language) : ''
}

const inBrackets = (row: Row, language: Language): string => {
  const year = periodText(row.keys['period']?.id ?? '', language)
  return language === 'zh' ? `（${year}）` : ` (${year})`
}

function describe(frame: Frame, language: Language): string {
  const shown = { ...frame, rows: shownRows(frame) }
  const both = keysOf(shown, 'measure').filter(({ id }) => editions.every(period => shownAt(shown, { measure: id, period })))
  const told2 = (both.length > 0 ? both : keysOf(shown, 'measure')).map(measure => told(shown, measure, language))
  if (told2.length === 0) return ''
  const start = both.length > 0 ? { en: 'The Games of 2026 had ', zh: '2026年与2025年相比，' } : { en: 'The Games had ', zh: '赛事规模：' }
  return start[language] + (language === 'zh' ? `${told2.join('，')}。` : `${joinedNames(told2, 'en')}.`)
}

/** Teams, matches, countries, events and robots of the two editions. */
export const panel: Panel = {
  id: 'robot-games-size',
  topic: 'robot-games',
  needs: ['robot-games', 'robot-games-results'],
  title: { en: 'Size of the Games', zh: '赛事规模' },
  subtitle: frame => ({
    en: `World Humanoid Robot Games, Beijing, ${periodsOf(frame).en}, numbers`,
    zh: `北京世界人形机器人运动会，${periodsOf(frame).zh}，数量`,
  }),
  picks: 'period',
  keeps: [],
  span: 'full',
  tabulate,
  encode: (frame, look) => panes(frame, look, spec),
  describe,
  height: (frame, size) => panesHeight(frame, size, spec),
}
