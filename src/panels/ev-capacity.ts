import { admitted } from '../data/admitted.ts'
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf, type Figures } from '../data/Figures.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { entityColor } from '../forms/Look.ts'
import { shownRows, type Frame, type Language } from '../frame/Frame.ts'
import { unitsOf } from '../words/frameWords.ts'
import { joinedNames } from '../words/partners.ts'
import { periodKey } from '../words/periods.ts'
import { toldValue } from '../words/qualifiers.ts'
import { inSentence, nameIn } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const rates = ['ev-assembly-capacity-utilisation-2023', 'ev-battery-capacity-utilisation-2023'] as const

const tabulate = (figures: Figures): Frame => ({
  columns: [
    dimensionColumn('item'),
    dimensionColumn('period'),
    valueColumn({ en: 'Capacity utilisation', zh: '产能利用率' }, 'percent'),
  ],
  rows: admitted(figures, rates).map(figure =>
    rowOf(figures, figure, { item: entityKey(figures, figure.item ?? ''), period: periodKey(figure.period) }),
  ),
  notes: [],
})

/** The axis ends where factories would be full. */
const spec: BarsSpec = { category: 'item', color: () => entityColor('nev'), max: 100 }

function describe(frame: Frame, language: Language): string {
  const parts = shownRows(frame).map((row, at) =>
    language === 'zh'
      ? `${nameIn(row, 'item', 'zh')}为${toldValue(row, 'zh')}`
      : `${inSentence(nameIn(row, 'item', 'en'), 'en')} ${at === 0 ? 'ran at' : 'at'} ${toldValue(row, 'en')}`,
  )
  return language === 'zh'
    ? `2023年中国工厂产能利用率：${parts.join('，')}。`
    : `In 2023 ${joinedNames(parts, 'en')} of what factories in China can make.`
}

export const panel: Panel = {
  ...cardOf('ev-capacity'),
  subtitle: frame => ({
    en: `Factories in China, 2023, output as ${unitsOf(frame).en} of capacity`,
    zh: `中国境内工厂，2023年，产量占产能之比，单位：${unitsOf(frame).zh}`,
  }),
  picks: 'period',
  keeps: [],
  fixed: { entity: ['china'], measure: ['capacity-utilisation'] },
  tabulate,
  encode: (frame, look) => bars(frame, look, spec),
  describe,
  height: (frame, look) => barsHeight(frame, look, spec),
}
