import { tradeFrame } from '../data/trade.ts'
import { bars, barsHeight, type BarsSpec } from '../forms/bars.ts'
import { legend } from '../forms/legend.ts'
import { entityColor } from '../forms/Look.ts'
import { keysOf, shownRows, type Frame, type Key, type Language } from '../frame/Frame.ts'
import { periodsOf, phrases, unitPhrase, valueInYear } from '../words/frameWords.ts'
import { joinedNames, partnerName } from '../words/partners.ts'
import { telling } from '../words/qualifiers.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
import type { Panel } from './Panel.ts'

const spec: BarsSpec = {
  category: 'partner',
  series: 'period',
  color: ({ keys }) => entityColor(keys['partner']?.id ?? ''),
  // Three years in one colour: each bar names its own.
  label: valueInYear,
}

/** One partner's shares over the years on view: at least 19% in 2018, 14.7% in 2024 and 11.1% in 2025 (derived). */
function course(frame: Frame, partner: Key, language: Language): string {
  const rows = shownRows(frame).filter(
    ({ keys, value }) => keys['partner']?.id === partner.id && value !== null,
  )
  const name = partnerName(partner, language)
  return telling(language, ({ of, all }) => {
    const told = rows.map(row => {
      const [value, year] = [valueWords(row, language), row.keys['period']?.id ?? '']
      return (language === 'zh' ? `${year}年为${value}` : `${value} in ${year}`) + of(row)
    })
    return language === 'zh'
      ? `${name}所占比重${told.join('，')}${all}`
      : `${name} took ${joinedNames(told, language)}${all}`
  })
}

/** Which part of China's exports goes to the US, and what became of it; the EU and ASEAN beside it. */
export const panel: Panel = {
  ...cardOf('trade-us-share'),
  subtitle: frame =>
    phrases(
      {
        en: 'Share of China’s goods exports, with the EU and ASEAN beside it',
        zh: '占中国货物出口的比重，并列欧盟与东盟',
      },
      periodsOf(frame),
      unitPhrase(frame),
    ),
  picks: 'partner',
  keeps: ['period'],
  fixed: { flow: ['exports'], entity: ['china'], measure: ['export-share'] },
  tabulate: figures => ({
    ...tradeFrame(
      figures,
      {
        measure: 'export-share',
        partners: ['us', 'eu', 'asean'],
        flows: ['exports'],
        periods: ['2018', '2024', '2025'],
      },
      ['partner', 'period'],
    ),
    notes: [
      {
        en: 'The shares of 2025 are computed from preliminary customs figures, those of the EU and ASEAN of 2024 from final ones. Nothing is drawn for the years between.',
        zh: '2025年比重由海关初步数推算，2024年欧盟与东盟比重由最终数推算。其间年份未绘。',
      },
    ],
  }),
  encode: (frame, look) => bars(frame, look, spec),
  legend: (frame, language) => legend(frame, { color: spec.color }, language),
  describe: (frame, language) => {
    const partners = keysOf({ ...frame, rows: shownRows(frame) }, 'partner').slice(0, 2)
    const parts = partners.map(partner => course(frame, partner, language))
    if (parts.length === 0) return ''
    return language === 'zh'
      ? `在中国货物出口中，${parts.join('；')}。`
      : `Of China’s goods exports ${parts.join('; ')}.`
  },
  height: (frame, look) => barsHeight(frame, look, spec),
}
