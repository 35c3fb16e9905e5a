import type { Language, Text } from '../frame/Frame.ts'
import { siteWords } from './topics.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** What a citation of a figure is made of; texts ready to print, in the language of the citation. */
export type Cited = {
  readonly id: string
  /** What the figure is of: Goods trade, China, European Union, Exports, 2024. */
  readonly name: string
  /** The value in words, with what its status says of it. */
  readonly value: string
  /** As the source prints it; empty for computed figures. */
  readonly printed: string
  readonly section: string
  /** Null for computed figures: no source prints them. */
  readonly source: { readonly publisher: string; readonly title: string; readonly date: string } | null
  /** Whole address of the figure's page; empty where the site's own is not known. */
  readonly address: string
  /** Day of reading, ISO; empty where it is not known. */
  readonly day: string
}

/** Ways to cite, in the order they are offered. */
export const citationStyles = ['plain', 'apa', 'bibtex'] as const
export type CitationStyle = (typeof citationStyles)[number]

export const citationNames: Readonly<Record<CitationStyle, Text>> = {
  plain: { en: 'Plain', zh: '普通' },
  apa: { en: 'APA', zh: 'APA' },
  bibtex: { en: 'BibTeX', zh: 'BibTeX' },
}

/** A day, month or year (2025-01-21, 2025-01, 2025) in its parts, as far as there are any. */
function dateParts(date: string): { year: string; month: string; day: string } {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  return { year, month, day }
}

const number = (digits: string): string => String(Number(digits))

/** 21 January 2025 / 2025年1月21日; what is no date stays as it is. */
export function longDate(date: string, language: Language): string {
  const { year, month, day } = dateParts(date)
  if (year === '') return date
  if (language === 'zh') return `${year}年${month && `${number(month)}月`}${day && `${number(day)}日`}`
  const name = months[Number(month) - 1]
  return [day && number(day), name, year].filter(Boolean).join(' ')
}

/** 2025, January 21 / 2025年1月21日; n.d. where there is none. */
export function apaDate(date: string, language: Language): string {
  const { year, month, day } = dateParts(date)
  if (year === '') return date || (language === 'zh' ? '无日期' : 'n.d.')
  if (language === 'zh') return longDate(date, language)
  const name = months[Number(month) - 1]
  return year + (name ? `, ${[name, day && number(day)].filter(Boolean).join(' ')}` : '')
}

export const quoted = (text: string): string => `“${text}”`

const plainEn = ({ id, name, value, printed, section, source, address, day }: Cited): string =>
  [
    `${name}: ${value}${printed && ` (printed ${quoted(printed)})`}.`,
    source &&
      `${source.publisher}: ${source.title} (${longDate(source.date, 'en')})${section && `, section ${quoted(section)}`}.`,
    !source && 'Computed from printed figures.',
    `${siteWords.name.en}, figure ${id}${address && `, ${address}`}${day && `, read on ${longDate(day, 'en')}`}.`,
  ]
    .filter(Boolean)
    .join(' ')

const plainZh = ({ id, name, value, printed, section, source, address, day }: Cited): string =>
  [
    `${name}：${value}${printed && `（原文${quoted(printed)}）`}。`,
    source &&
      `来源：${source.publisher}《${source.title}》（${longDate(source.date, 'zh')}）${section && `，章节${quoted(section)}`}。`,
    !source && '依据已公布数据推算。',
    `${siteWords.name.zh}，数据编号${id}${address && `，${address}`}${day && `，${longDate(day, 'zh')}查阅`}。`,
  ]
    .filter(Boolean)
    .join('')

/** Author, date, title, description in brackets, publisher, address: APA's form for a data point of a larger work. */
function apaEn({ id, name, value, printed, source, address, day }: Cited): string {
  const site = siteWords.name.en
  const what = `[Data point ${id}: ${name}, ${printed ? quoted(printed) : value}]`
  const read = apaDate(day, 'en').replace(/^(\d+), (.*)$/, '$2, $1')
  const retrieved = day && `Retrieved ${read}, from `
  const where = address && ` ${retrieved}${address}`
  return source
    ? `${source.publisher}. (${apaDate(source.date, 'en')}). ${source.title} ${what}. ${site}.${where}`
    : `${site}. (n.d.). ${name} [Computed data point ${id}: ${value}].${where}`
}

function apaZh({ id, name, value, printed, source, address, day }: Cited): string {
  const site = siteWords.name.zh
  const what = `[数据${id}：${name}，${printed ? quoted(printed) : value}]`
  const where = address && ` ${day && `${longDate(day, 'zh')}取自 `}${address}`
  return source
    ? `${source.publisher}. (${apaDate(source.date, 'zh')}). ${source.title} ${what}. ${site}.${where}`
    : `${site}. (无日期). ${name} [推算数据${id}：${value}].${where}`
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
}

/** Text made safe inside the braces of a BibTeX field. */
export const texEscaped = (text: string): string =>
  text.replace(/[\\{}$&#%_~^\u00a0]/g, sign => texSigns[sign] ?? `\\${sign}`)

/** Addresses are read by `\url`, which takes all signs but these as they are. */
export const texAddress = (address: string): string => address.replace(/[\\{}]/g, encodeURIComponent)

function bibtex(
  { id, name, value, printed, section, source, address, day }: Cited,
  language: Language,
): string {
  const site = siteWords.name[language]
  const { year, month } = dateParts(source?.date ?? '')
  const field = (key: string, text: string): readonly string[] =>
    text === '' ? [] : [`  ${key} = {${text}}`]
  const words =
    language === 'zh'
      ? ['原文', '章节', '推算值', '，', '：']
      : ['printed', 'section', 'computed', ', ', ': ']
  const [printedWord, sectionWord, computedWord, comma = ', ', colon = ': '] = words
  const note = [
    name + colon + value,
    source ? printed && `${printedWord} ${quoted(printed)}` : computedWord,
    section && `${sectionWord} ${quoted(section)}`,
  ].filter(part => part !== undefined && part !== '')
  const fields = [
    // Double braces: a publisher is one name, and a title keeps its capitals.
    ...field('author', `{${texEscaped(source?.publisher ?? site)}}`),
    ...field('title', `{${texEscaped(source?.title ?? name)}}`),
    ...field('year', year),
    ...(month === '' ? [] : [`  month = ${(months[Number(month) - 1] ?? '').slice(0, 3).toLowerCase()}`]),
    ...field('note', texEscaped(note.join(comma))),
    ...field('howpublished', texEscaped(site)),
    ...field('url', texAddress(address)),
    ...field('urldate', day),
  ]
  return `@misc{${id},\n${fields.join(',\n')}\n}`
}

/** A figure as a citation to copy. Pure; what is not known (address, day) is left out. */
export function citationText(cited: Cited, style: CitationStyle, language: Language): string {
  if (style === 'bibtex') return bibtex(cited, language)
  if (style === 'apa') return (language === 'zh' ? apaZh : apaEn)(cited)
  return (language === 'zh' ? plainZh : plainEn)(cited)
}
