import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { builtView } from '../../src/app/builtView.ts'
import { oembedLink, oembedOf, oembedPath } from '../../src/app/oembed.ts'
import { previewPath, previewTags } from '../../src/app/preview.ts'
import { robots, sitemapFiles, type MappedPage } from '../../src/app/sitemap.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById, panels } from '../panels/panels.ts'

const figures = await loadFolder()
const place = { origin: 'https://kapok.example', base: '/desk/', language: 'en' } as const
const { window } = new JSDOM('')

/** An XML document as a strict parser reads it; throws where it is none. */
function xml(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'application/xml')
  const error = document.querySelector('parsererror')
  if (error) throw new Error(error.textContent)
  return document
}

const texts = (document: Document, tag: string): readonly string[] =>
  [...document.getElementsByTagName(tag)].map(({ textContent }) => textContent)

describe('the oEmbed answer', () => {
  it('of every panel, in both languages, has all that the format asks of a rich one', () => {
    for (const language of ['en', 'zh'] as const)
      for (const panel of panels) {
        const view = builtView(panel, figures, { ...place, language })
        const answer: unknown = JSON.parse(oembedOf(view, { ...place, language }))
        const root = `https://kapok.example/desk/${language === 'zh' ? 'zh/' : ''}`
        expect(answer).toEqual({
          type: 'rich',
          version: '1.0',
          title: panel.title[language],
          provider_name: language === 'zh' ? '木棉' : 'Kapok',
          provider_url: 'https://kapok.example/desk/',
          html: expect.stringContaining(`<iframe src="${root}embed/${panel.id}" `),
          width: 640,
          height: expect.any(Number),
          thumbnail_url: `${root}panels/${panel.id}.preview.png`,
          thumbnail_width: 1200,
          thumbnail_height: 630,
        })
      }
  })

  it('is found from the page, in its own language', () => {
    const link = oembedLink(
      { id: 'trade-flows', title: 'A & "B"', language: 'zh' },
      { ...place, language: 'zh' },
    )
    expect(link).toBe(
      '<link rel="alternate" type="application/json+oembed" href="https://kapok.example/desk/zh/oembed/trade-flows.json" title="A &amp; &quot;B&quot;">',
    )
    expect(oembedPath('trade-flows', 'en')).toBe('oembed/trade-flows.json')
  })
})

describe('the look of a link', () => {
  it('is the picture of the panel, of the topic, or of the site', () => {
    const panel = panelById('trade-flows')
    if (!panel) throw new Error('no panel trade-flows')
    expect(previewPath({ kind: 'panel', panel }, 'en')).toBe('panels/trade-flows.preview.png')
    expect(previewPath({ kind: 'topic', topic: 'trade' }, 'zh')).toBe('zh/previews/trade.png')
    expect(previewPath({ kind: 'checks' }, 'en')).toBe('previews/overview.png')
  })

  it('is said once for each tag, escaped', () => {
    const tags = previewTags({ address: '/a?b=1&c=2', image: '/i.png', alt: 'Said: "so"', language: 'zh' })
    const document = new window.DOMParser().parseFromString(tags.join(''), 'text/html')
    const content = (key: string): string | null | undefined =>
      document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('/a?b=1&c=2')
    expect(
      ['url', 'image', 'image:width', 'image:height', 'image:alt', 'locale'].map(key => content(`og:${key}`)),
    ).toEqual(['/a?b=1&c=2', '/i.png', '1200', '630', 'Said: "so"', 'zh_CN'])
    expect(content('twitter:card')).toBe('summary_large_image')
  })
})

describe('the sitemap', () => {
  const page = (path: string): MappedPage => ({
    en: `https://kapok.example/${path}`,
    zh: `https://kapok.example/zh/${path}`,
  })

  it('is strict XML, and each page names the other language', () => {
    const [[name, content] = ['', '']] = sitemapFiles([page(''), page('a?b&c')], 'https://kapok.example/')
    expect(name).toBe('sitemap.xml')
    const document = xml(content)
    expect(texts(document, 'loc')).toEqual([
      'https://kapok.example/',
      'https://kapok.example/zh/',
      'https://kapok.example/a?b&c',
      'https://kapok.example/zh/a?b&c',
    ])
    const links = [...document.getElementsByTagName('url')].map(url =>
      [...url.getElementsByTagName('xhtml:link')].map(link => link.getAttribute('hreflang')),
    )
    expect(new Set(links.map(String))).toEqual(new Set(['en,zh-Hans,x-default']))
  })

  it('becomes an index and its parts before it is longer than it may be', () => {
    const pages = Array.from({ length: 45_000 }, (_, at) => page(String(at)))
    const files = sitemapFiles(pages, 'https://kapok.example/')
    expect(texts(xml(files[0]?.[1] ?? ''), 'loc')).toEqual(
      [1, 2, 3].map(part => `https://kapok.example/sitemap-${part}.xml`),
    )
    const counts = files.slice(1).map(([, content]) => content.match(/<loc>/g)?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(50_000)
    expect(counts.reduce((sum, count) => sum + count)).toBe(90_000)
  })

  it('is named to robots where the site knows its address', () => {
    expect(robots('https://kapok.example/')).toContain('Sitemap: https://kapok.example/sitemap.xml')
    expect(robots('/')).not.toContain('Sitemap')
  })
})
