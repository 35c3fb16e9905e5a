import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { type Frame, type Language, type Text } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { unitsOf } from '../words/frameWords.ts'
import { toldValue } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const measure = 'market-size-forecast'
const period = '2029'

const spec: BarsSpec = { category: 'entity', color: row => entityColor(row.keys['entity']?.id ?? '') }

const forecast: Text = {
  en: 'A forecast by IDC, not a result. China’s market is a part of the world’s.',
  zh: 'IDC的预测，并非实际结果。中国市场包含在全球之内。',
}

/** How China's bar comes about: only its share is printed, in words. */
function share(figures: Figures): readonly Text[] {
  const [printed] = select(figures, { measure: 'market-share-forecast', entity: 'china', period })
  if (!printed) return []
  const computed = select(figures, { measure, entity: 'china', period, status: 'derived' }).length > 0
  const [en, zh] = computed
    ? ['; its amount is computed from one half and so a little too high', '，其金额按一半推算，略偏高']
    : ['', '']
  return [
    {
      en: `China’s share is printed only as “${printed.printed ?? ''}”${en}.`,
      zh: `来源仅称中国占比“近一半”${zh}。`,
    },
  ]
}

function tabulate(figures: Figures): Frame {
  const sizes = ['world', 'china'].flatMap(entity => select(figures, { measure, entity, period }))
  return {
    columns: [
      { ...dimensionColumn('entity'), label: { en: 'Market', zh: '市场' } },
      valueColumn(measureKey(figures, measure).label, 'USD'),
    ],
    rows: sizes.map(figure => rowOf(figures, figure, { entity: entityKey(figures, figure.entity) })),
    notes: [forecast, ...share(figures)],
  }
}

function describe(frame: Frame, language: Language): string {
  const [world, china] = ['world', 'china'].map(entity => shownAt(frame, { entity }))
  const all = world ? valueWords(world, language) : ''
  const own = china ? toldValue(china, language) : ''
  if (language === 'zh') {
    const half = all ? '，其中近一半在中国，即' : 'IDC预计，2029年全球机器人市场近一半在中国，即'
    const whole = all && `IDC预计，2029年全球机器人市场规模为${all}`
    return whole || own ? `${whole}${own && half + own}。` : ''
  }
  if (all && own)
    return `IDC expects a world robotics market of ${all} by 2029, nearly half of it in China: ${own}.`
  if (all) return `IDC expects a world robotics market of ${all} by 2029.`
  return own ? `IDC expects nearly half of the world robotics market of 2029 in China: ${own}.` : ''
}

/** What IDC expects the robotics market to be worth in 2029. */
export const panel: Panel = {
  ...cardOf('robot-market'),
  subtitle: frame => ({
    en: `World and China, forecast for 2029 by IDC, ${unitsOf(frame).en}`,
    zh: `全球与中国，IDC对2029年的预测，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'entity',
  keeps: [],
  fixed: { period: [period], measure: [measure] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  legend: (frame, language) => legend(frame, { color: spec.color }, language),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
