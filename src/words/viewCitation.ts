import type { Language } from '../frame/Frame.ts'
import { apaDate, longDate, quoted, texAddress, texEscaped, type CitationStyle } from './citations.ts'
import { separator } from './files.ts'
import { siteWords } from './topics.ts'

/** What a citation of a chart is made of; texts ready to print, in the language of the citation. */
export type CitedView = {
  readonly id: string
  readonly title: string
  /** What is measured, where, when, in which unit. */
  readonly subtitle: string
  /** Publisher, title and date of each source behind the chart. */
  readonly sources: readonly string[]
  /** Whole address that opens the same view again. */
  readonly address: string
  /** Day of reading, ISO; empty where it is not known. */
  readonly day: string
}

const sourcesEn = (sources: readonly string[]): string =>
  sources.length ? `Data: ${sources.join(separator.en)}.` : ''

function plainEn({ title, subtitle, sources, address, day }: CitedView): string {
  const where = [address, day && `read on ${longDate(day, 'en')}`].filter(Boolean).join(', ')
  return [`${siteWords.name.en}: ${quoted(title)} (${subtitle}).`, sourcesEn(sources), where && `${where}.`]
    .filter(Boolean)
    .join(' ')
}

function plainZh({ title, subtitle, sources, address, day }: CitedView): string {
  const where = [address, day && `${longDate(day, 'zh')}查阅`].filter(Boolean).join('，')
  const data = sources.length ? `数据来源：${sources.join(separator.zh)}。` : ''
  return `${siteWords.name.zh}：《${title}》（${subtitle}）。${data}${where && `${where}。`}`
}

/** APA's form for a chart on a page that changes: no date of its own, so the day of reading stands with the address. */
function apaEn({ title, subtitle, sources, address, day }: CitedView): string {
  const read = apaDate(day, 'en').replace(/^(\d+), (.*)$/, '$2, $1')
  const where = address && `${day && `Retrieved ${read}, from `}${address}`
  const parts = [`${siteWords.name.en}. (n.d.). ${title} [Chart: ${subtitle}].`, sourcesEn(sources), where]
  return parts.filter(Boolean).join(' ')
}

function apaZh({ title, subtitle, sources, address, day }: CitedView): string {
  const data = sources.length ? ` 数据来源：${sources.join(separator.zh)}.` : ''
  const where = address && ` ${day && `${longDate(day, 'zh')}取自 `}${address}`
  return `${siteWords.name.zh}. (无日期). ${title} [图：${subtitle}].${data}${where}`
}

function bibtex({ id, title, subtitle, sources, address, day }: CitedView, language: Language): string {
  const data = language === 'zh' ? '数据来源：' : 'Data: '
  const note = [subtitle, ...(sources.length ? [data + sources.join(separator[language])] : [])]
  const fields = [
    ['author', `{${texEscaped(siteWords.name[language])}}`],
    ['title', `{${texEscaped(title)}}`],
    ['note', texEscaped(note.join(language === 'zh' ? '。' : '. '))],
    ['url', texAddress(address)],
    ['urldate', day],
  ].filter(([, text]) => text !== '')
  return `@misc{kapok-${id},\n${fields.map(([key, text]) => `  ${key} = {${text}}`).join(',\n')}\n}`
}

/** A chart, as the reader sees it, as a citation to copy. What is not known (address, day) is left out. */
export function viewCitation(cited: CitedView, style: CitationStyle, language: Language): string {
  if (style === 'bibtex') return bibtex(cited, language)
  if (style === 'apa') return (language === 'zh' ? apaZh : apaEn)(cited)
  return (language === 'zh' ? plainZh : plainEn)(cited)
}
