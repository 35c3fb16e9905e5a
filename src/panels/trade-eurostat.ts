import { eurostatLedger } from '../data/tradeLedgers.ts'
import { columns, columnsHeight, type ColumnsSpec } from '../forms/columns.ts'
import { legend } from '../forms/legend.ts'
import { color } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { onlyYear, phrases, unitPhrase } from '../words/frameWords.ts'
import { telling, type Qualifiers } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: ColumnsSpec = {
  category: 'period',
  series: 'flow',
  color: ({ keys }) => color('eu', keys['flow']?.id === 'imports' ? 'soft' : 'full'),
}

const goods: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  exports: { en: 'imports from China', zh: '自中国进口' },
  imports: { en: 'exports to China', zh: '对中国出口' },
}

function course(frame: Frame, way: Key, { of }: Qualifiers, language: Language): string {
  const rows = shownRows(frame).filter(({ keys, value }) => keys['flow']?.id === way.id && value !== null)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return ''
  const zh = language === 'zh'
  const what = goods[way.id]?.[language] ?? ''
  if (first === last && onlyYear(frame, language))
    return `${what}${zh ? '' : ' were '}${valueWords(last, language)}${of(last)}`
  const told = [...new Set([first, last])].map(row => {
    const [year, value] = [row.keys['period']?.id ?? '', valueWords(row, language)]
    return (zh ? `${year}年为${value}` : `${value} in ${year}`) + of(row)
  })
  return zh ? `${what}${told.join('，')}` : `${what} were ${told.join(' and ')}`
}

const describe = (frame: Frame, language: Language): string =>
  telling(language, qualifiers => {
    const parts = keysOf(frame, 'flow')
      .map(way => course(frame, way, qualifiers, language))
      .filter(Boolean)
    if (parts.length === 0) return ''
    const year = onlyYear(frame, language)
    return language === 'zh'
      ? `${year}欧盟${parts.join('；')}${qualifiers.all}。`
      : `${year}${year ? 'the' : 'The'} EU’s ${parts.join('; its ')}${qualifiers.all}.`
  })

/** The EU's own ledger of its trade with China, in the four years for which both directions are at hand. */
export const panel: Panel = {
  ...cardOf('trade-eurostat'),
  subtitle: frame =>
    phrases(
      {
        en: 'EU goods imports from and exports to China, 2014, 2015, 2020 and 2024',
        zh: '欧盟自华进口与对华出口货物，2014、2015、2020和2024年',
      },
      unitPhrase(frame),
    ),
  picks: 'period',
  keeps: ['period'],
  fixed: { partner: ['eu', 'china'], entity: ['eu', 'china'], measure: ['goods-trade-eur'] },
  tabulate: figures => ({
    ...eurostatLedger(figures, ['2014', '2015', '2020', '2024']),
    notes: [
      {
        en: 'Until 2015 the EU of 28 members, with the United Kingdom; from 2020 the EU of 27. Years without a column are not at hand, they are not zero.',
        zh: '2015年及以前为含英国的欧盟28国，2020年起为欧盟27国。无柱的年份是缺少数据，并非为零。',
      },
    ],
  }),
  encode: (frame, look) => columns(frame, look, spec),
  legend: (frame, language) => legend(frame, spec, language),
  describe,
  height: (frame, look) => columnsHeight(frame, look, spec),
}
