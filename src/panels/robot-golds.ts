import { dimensionColumn, valueColumn } from '../data/columns.ts'
import type { Figure } from '../data/Figure.ts'
import { entityKey, evidenceOf, rowOf, select, type Figures } from '../data/Figures.ts'
import { entityColor } from '../forms/Look.ts'
import { matrix, matrixHeight, type MatrixSpec } from '../forms/matrix.ts'
import { shownRows, type Frame, type Language, type Row, type Text } from '../frame/Frame.ts'
import { joinedNames } from '../words/partners.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'podium-place'
const period = '2025'
const fronts = ['unitree', 'x-humanoid'] as const

/** A winner's name without its explanation in brackets. */
const winner = (row: Row, language: Language): string =>
  nameIn(row, 'entity', language).replace(/ ?[(（].*[)）]$/, '')

const spec: MatrixSpec = {
  line: 'item',
  owner: 'entity',
  fronts,
  others: { en: 'Others', zh: '其他' },
  name: winner,
  color: row => entityColor(row.keys['entity']?.id ?? ''),
  doubtful: row => isDoubtful(row),
}

/** Named by one source as the place of the gold that another puts down to material handling. */
const rival = 'industrial-material-sorting'
const sharedGold = ['material-handling', rival]
const rivalNote: Text = {
  en: 'Another source gives this gold for material handling.',
  zh: '另有来源称这枚金牌出自物料搬运。',
}

const notes: readonly Text[] = [
  {
    en: '† in doubt: sources name different winners or events, or there is only one weak source.',
    zh: '†存疑：各来源所称的冠军或项目不一，或仅有一个较弱的来源。',
  },
  {
    en: 'X-Humanoid’s printed golds are two: the 100 m and either material handling or industrial material sorting.',
    zh: '公布的北京人形机器人创新中心金牌为两枚：100米，以及物料搬运或工业场景物料整理之一。',
  },
  {
    en: 'Unitree’s four golds are those of its H1 robots, in part run by affiliated firms. Golds in gymnastics, long jump and football are printed for Noetix and Booster together, without saying which is whose.',
    zh: '宇树的四枚金牌为H1机器人所获，部分由关联公司参赛。体操、跳远和足球的金牌是松延动力与加速进化合并列出的，未分别说明。',
  },
]

/** How far the list goes: no medal table follows from it. */
function extent(figures: Figures, found: number): readonly Text[] {
  const [events] = select(figures, { measure: 'games-events', period }).toSorted(documentFirst)
  if (events?.value == null) return []
  return [
    {
      en: `Not a medal table: winners were found for ${found} of the ${events.value} events.`,
      zh: `并非奖牌榜：${events.value}个项目中，仅${found}个可查到冠军。`,
    },
  ]
}

/** Contradicted, or from a weak source. */
const isDoubtful = ({ status }: Row): boolean => status === 'contradicted' || status === 'about'

/** Documents' prints before those of longer series: of several claims on one event the first is drawn. */
const documentFirst = (a: Figure, b: Figure): number =>
  Number(a.dataset !== 'robot-games') - Number(b.dataset !== 'robot-games')

const frontOf = ({ entity }: Figure): number => {
  const at = fronts.findIndex(id => id === entity)
  return at < 0 ? fronts.length : at
}

function rowFor(figures: Figures, item: string, claims: readonly Figure[]): readonly Row[] {
  const [drawn, ...others] = claims.filter(claim => claim.item === item)
  if (!drawn) return []
  const row = rowOf(figures, drawn, {
    item: entityKey(figures, item),
    entity: entityKey(figures, drawn.entity),
  })
  const evidence = [...row.evidence, ...others.map(other => evidenceOf(figures, other))]
  // Of two events that sources give for one gold, neither is more than a claim.
  return [{ ...row, evidence, ...(item === rival ? { status: 'contradicted', note: rivalNote } : {}) }]
}

function tabulate(figures: Figures): Frame {
  const golds = select(figures, { measure, period })
    .filter(({ value }) => value === 1)
    .toSorted(documentFirst)
  const events = [
    ...new Set(golds.toSorted((a, b) => frontOf(a) - frontOf(b)).flatMap(({ item }) => item ?? [])),
  ]
  return {
    columns: [
      { ...dimensionColumn('item'), label: { en: 'Event', zh: '项目' } },
      { ...dimensionColumn('entity'), label: { en: 'Winner', zh: '金牌得主' } },
      valueColumn({ en: 'Place', zh: '名次' }, 'rank'),
    ],
    rows: events.flatMap(item => rowFor(figures, item, golds)),
    notes: [...extent(figures, events.length), ...notes],
  }
}

/** Events in a sentence; two that sources give for one gold stand as either of them. */
function eventsOf(own: readonly Row[], language: Language): string {
  const name = (row: Row) => inSentence(nameIn(row, 'item', language), language)
  const withDoubt = (row: Row) => name(row) + (isDoubtful(row) ? '†' : '')
  const claimed = own.filter(({ keys }) => sharedGold.some(id => id === keys['item']?.id))
  const [one, other] = claimed
  if (!one || !other) return joinedNames(own.map(withDoubt), language)
  const plain = own.filter(row => !claimed.includes(row)).map(withDoubt)
  if (language === 'en') return joinedNames([...plain, `either ${name(one)} or ${name(other)}†`], 'en')
  return [joinedNames(plain, 'zh'), `${name(one)}或${name(other)}†`].filter(Boolean).join('，以及')
}

function wins(rows: readonly Row[], maker: string, language: Language): string {
  const own = rows.filter(({ keys }) => keys['entity']?.id === maker)
  const [first] = own
  if (!first) return ''
  const events = eventsOf(own, language)
  return language === 'zh'
    ? `${winner(first, 'zh')}获${events}金牌`
    : `${winner(first, 'en')} took gold in ${events}`
}

function describe(frame: Frame, language: Language): string {
  const rows = shownRows(frame)
  const named = fronts.map(maker => wins(rows, maker, language)).filter(Boolean)
  const makers = [...new Set(rows.map(({ keys }) => keys['entity']?.id ?? ''))]
  const told = named.length > 0 ? named : makers.slice(0, 2).map(maker => wins(rows, maker, language))
  if (told.length === 0) return ''
  return language === 'zh' ? `${told.join('；')}。` : `${told.join('; ')}.`
}

/** Who won which event in 2025, as far as reports name winners. */
export const panel: Panel = {
  ...cardOf('robot-golds'),
  subtitle: () => ({
    en: 'World Humanoid Robot Games, Beijing, August 2025, each disc a reported gold',
    zh: '2025年8月北京世界人形机器人运动会，每一圆点为一项获金报道',
  }),
  picks: 'entity',
  keeps: [],
  fixed: { period: [period], measure: [measure] },
  tabulate,
  encode: (frame, look) => matrix(frame, look, spec),
  describe,
  height: (frame, look) => matrixHeight(frame, look, spec),
}
