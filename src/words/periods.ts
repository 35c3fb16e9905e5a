import type { Key, Language, Text } from '../frame/Frame.ts'
import { twoDigits } from '../frame/twoDigits.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthName = (text: string): string => months[Number(text) - 1] ?? text

/** What a day of any year is called: the words before the year in English, those after it in Chinese. */
const namesOfDays = new Map(
  months.flatMap((name, month) =>
    Array.from({ length: 31 }, (_, at) => [
      (month + 1) * 100 + at + 1,
      { en: `${at + 1} ${name} `, zh: `年${month + 1}月${at + 1}日` },
    ]),
  ),
)

/** A single day, the one kind of period that frames can hold by the hundred thousand: looked up, not split. */
function dayText(day: string): Text {
  const year = day.slice(0, 4)
  const name = namesOfDays.get(twoDigits(day, 5) * 100 + twoDigits(day, 8))
  return name ? { en: name.en + year, zh: year + name.zh } : { en: day, zh: day }
}

const isDay = (period: string): boolean => period.length === 10 && period[4] === '-' && period[7] === '-'

function one(part: string, language: Language): string {
  if (isDay(part)) return dayText(part)[language]
  const [year = '', rest] = part.split('-')
  if (rest === undefined) return language === 'zh' ? `${year}年` : year
  if (rest.startsWith('Q'))
    return language === 'zh'
      ? `${year}年第${['一', '二', '三', '四'][Number(rest[1]) - 1] ?? rest[1]}季度`
      : `${rest} ${year}`
  return language === 'zh' ? `${year}年${Number(rest)}月` : `${monthName(rest)} ${year}`
}

/** A range of months within one year: Jan–Feb 2024, 2024年1—2月. Other ranges name both ends. */
function range(from: string, to: string, language: Language): string {
  const [fromYear = '', fromMonth = ''] = from.split('-')
  const [toYear = '', toMonth = ''] = to.split('-')
  if (from.length === 7 && to.length === 7 && fromYear === toYear)
    return language === 'zh'
      ? `${fromYear}年${Number(fromMonth)}—${Number(toMonth)}月`
      : `${monthName(fromMonth).slice(0, 3)}–${monthName(toMonth).slice(0, 3)} ${fromYear}`
  if (from.length === 4 && to.length === 4) return language === 'zh' ? `${from}—${to}年` : `${from}–${to}`
  return language === 'zh'
    ? `${one(from, language)}至${one(to, language)}`
    : `${one(from, language)} – ${one(to, language)}`
}

/** An ISO 8601 / SDMX period as a reader writes it: 2024, Q4 2024, Jan–Feb 2024 / 2024年、2024年第四季度、2024年1—2月. */
export function periodText(period: string, language: Language): string {
  if (isDay(period)) return dayText(period)[language]
  const [from = period, to] = period.split('/')
  return to === undefined ? one(from, language) : range(from, to, language)
}

function labelOf(period: string): Text {
  if (isDay(period)) return dayText(period)
  if (period.length === 4) return { en: period, zh: period }
  return { en: periodText(period, 'en'), zh: periodText(period, 'zh') }
}

/** Key of a period for a frame. Plain years stay bare in Chinese too, as axis labels want them. */
export const periodKey = (period: string): Key => ({ id: period, label: labelOf(period) })
