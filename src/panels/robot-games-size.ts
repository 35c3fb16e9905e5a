import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { color } from '../forms/Look.ts'
import { panes, panesHeight, type PanesSpec } from '../forms/panes.ts'
import { keysOf, shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { periodsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { periodKey, periodText } from '../words/periods.ts'
import { qualified, toldValue } from '../words/qualifiers.ts'
import { countWords, nameIn, valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measures = ['games-teams', 'games-matches', 'games-countries', 'games-events', 'games-robots'] as const
const editions = ['2025', '2026'] as const

const spec: PanesSpec = {
  by: 'measure',
  lacking: { en: 'not known', zh: '未找到' },
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

const scales: Text = {
  en: 'Each number has its own scale; the bars of different numbers cannot be compared.',
  zh: '各项数字各用各的尺度，不同项目之间的条形不可比较。',
}

/** How firm the numbers of the later edition are, where it is shown. */
const later: Text = {
  en: 'The numbers of 2026 come from scoreboards that a third party transcribed, its matches from a digest.',
  zh: '2026年的数字由第三方据记分牌转录，比赛场次取自摘要。',
}

/** What other sources count where one is drawn that they contradict. */
function rivals(figures: Figures): readonly Text[] {
  const entity = 'world-humanoid-robot-games'
  return measures.flatMap(measure =>
    select(figures, { measure, entity, status: 'contradicted' })
      .slice(1)
      .map(other => {
        const row = rowOf(figures, other, {})
        const [en, zh] = [valueWords(row, 'en'), valueWords(row, 'zh')]
        const [year, yearZh] = [periodText(other.period, 'en'), periodText(other.period, 'zh')]
        // What it counts may be something else.
        const named = /[a-z]/i.test(other.printed ?? '')
        const [as, asZh] = named
          ? [`, printed as “${other.printed}”`, `，原文作“${other.printed}”`]
          : ['', '']
        return {
          en: `† Another source counts ${en} in ${year}${as}.`,
          zh: `†另有来源称${yearZh}为${zh}${asZh}。`,
        }
      }),
  )
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
    notes: [
      scales,
      ...rivals(figures),
      ...(rows.some(({ keys }) => keys['period']?.id === editions[1]) ? [later] : []),
    ],
  }
}

/** Rows of the numbers that both editions have, the earlier first. */
const pairsOf = (frame: Frame): readonly (readonly [Row, Row])[] =>
  keysOf(frame, 'measure').flatMap(measure => {
    const [before, after] = editions.map(period => shownAt(frame, { measure: measure.id, period }))
    return before && after ? [[before, after] as const] : []
  })

const isSame = ([before, after]: readonly [Row, Row]): boolean => before.value === after.value

function changeInEnglish(pairs: readonly (readonly [Row, Row])[]): string {
  const both = pairs.filter(isSame).map(([, after]) => toldValue(after, 'en'))
  const changed = pairs
    .filter(pair => !isSame(pair))
    .map(
      ([before, after]) =>
        `from ${countWords(before, 'en')}${qualified(before, 'en')} to ${toldValue(after, 'en')}`,
    )
  if (changed.length === 0) return `In ${editions.join(' and ')} the Games had ${joinedNames(both, 'en')}.`
  const kept = both.length > 0 ? `, with ${joinedNames(both, 'en')} in both years` : ''
  return `From ${editions.join(' to ')} the Games went ${joinedNames(changed, 'en')}${kept}.`
}

function changeInChinese(pairs: readonly (readonly [Row, Row])[]): string {
  const parts = pairs.map(pair => {
    const [name, from, to] = [nameIn(pair[0], 'measure', 'zh'), ...pair.map(row => toldValue(row, 'zh'))]
    const [before, after] = pair.map(({ value }) => value ?? 0)
    return isSame(pair)
      ? `${name}两届均为${to}`
      : `${name}由${from}${(after ?? 0) > (before ?? 0) ? '增至' : '减至'}${to}`
  })
  return `与2025年相比，2026年${parts.join('，')}。`
}

/** The numbers of one edition alone. */
function extent(frame: Frame, edition: string, language: Language): string {
  const rows = frame.rows.filter(({ keys }) => keys['period']?.id === edition)
  if (rows.length === 0) return ''
  if (language === 'en')
    return `The Games of ${edition} had ${joinedNames(
      rows.map(row => toldValue(row, 'en')),
      'en',
    )}.`
  const parts = rows.map(row => nameIn(row, 'measure', 'zh') + toldValue(row, 'zh'))
  return `${periodText(edition, 'zh')}：${parts.join('，')}。`
}

function describe(frame: Frame, language: Language): string {
  const shown = { ...frame, rows: shownRows(frame) }
  const pairs = pairsOf(shown)
  if (pairs.length === 0)
    return editions
      .map(edition => extent(shown, edition, language))
      .filter(Boolean)
      .join(language === 'zh' ? '' : ' ')
  return language === 'zh' ? changeInChinese(pairs) : changeInEnglish(pairs)
}

/** Teams, matches, countries, events and robots of the two editions. */
export const panel: Panel = {
  ...cardOf('robot-games-size'),
  subtitle: frame => ({
    en: `World Humanoid Robot Games, Beijing, ${periodsOf(frame).en}, numbers`,
    zh: `北京世界人形机器人运动会，${periodsOf(frame).zh}，数量`,
  }),
  picks: 'period',
  keeps: [],
  tabulate,
  encode: (frame, look) => panes(frame, look, spec),
  describe,
  height: (frame, look) => panesHeight(frame, look, spec),
}
