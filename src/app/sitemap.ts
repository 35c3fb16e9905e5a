import { languageTags } from '../words/languages.ts'
import { escapeHtml } from './html.ts'

/** A page in each of its languages, as addresses. */
export type MappedPage = Readonly<Record<'en' | 'zh', string>>

/** As many addresses as one file may name is 50,000; each page has two. */
const most = 20_000

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Each page names the others that say the same, itself included, as readers of sitemaps want it. */
function entries({ en, zh }: MappedPage): string {
  const alternates = [
    [languageTags.en, en],
    [languageTags.zh, zh],
    ['x-default', en],
  ].map(
    ([language = '', href = '']) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}"/>`,
  )
  return [en, zh].map(loc => `<url><loc>${escapeHtml(loc)}</loc>${alternates.join('')}</url>`).join('\n')
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

const mapOf = (pages: readonly MappedPage[]): string =>
  `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(entries).join('\n')}\n</urlset>\n`

const indexOf = (addresses: readonly string[]): string =>
  `${head}<sitemapindex xmlns="${schema}">\n${addresses.map(loc => `<sitemap><loc>${escapeHtml(loc)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`

/**
 * The files of a sitemap, each its name and content: one, or an index and its parts where the pages are many.
 * @param root address of the site with its base, a slash at the end
 */
export function sitemapFiles(
  pages: readonly MappedPage[],
  root: string,
): readonly (readonly [name: string, content: string])[] {
  if (pages.length <= most) return [['sitemap.xml', mapOf(pages)]]
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => {
    const content = mapOf(pages.slice(at * most, (at + 1) * most))
    return [`sitemap-${at + 1}.xml`, content] as const
  })
  return [['sitemap.xml', indexOf(parts.map(([name]) => root + name))], ...parts]
}

/** Says that everything may be read, and where the sitemap is, which only a whole address can say. */
export const robots = (root: string): string =>
  `User-agent: *\nAllow: /\n${root.startsWith('http') ? `\nSitemap: ${root}sitemap.xml\n` : ''}`
