import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { topics } from '../../src/data/Figure.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import { panelById, panels } from '../panels/panels.ts'
import { site } from './browser.ts'
import { expectCsv } from './csv.ts'
import { frameUnder } from './frames.ts'

const { open, address } = site()

const file = async (path: string): Promise<Response> => {
  const response = await fetch(address() + path.slice(1))
  expect(response.status, path).toBe(200)
  return response
}

type Listed = Readonly<Record<'id' | 'topic' | 'page' | 'embed' | 'svg' | 'png' | 'csv' | 'json', string>> & {
  readonly title: { readonly en: string; readonly zh: string }
  readonly datasets: readonly string[]
}

const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'topic', 'page', 'embed', 'svg', 'png', 'csv', 'json'].every(
    key => typeof Reflect.get(value, key) === 'string',
  )

async function index(): Promise<readonly Listed[]> {
  const content: unknown = await (await file('/panels/index.json')).json()
  if (!Array.isArray(content) || !content.every(isListed))
    throw new Error('panels/index.json is no list of panels')
  return content
}

/** What a drawing holds that it may not, as a strict reader of XML finds it. */
const faultsOf = (page: Page, svg: string): Promise<readonly string[]> =>
  page.evaluate(text => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
    const broken = drawing.querySelector('parsererror')
    if (broken) return [broken.textContent]
    const root = drawing.documentElement
    const own = (name: string) => [...root.children].find(child => child.localName === name)?.textContent
    const attributes = [...drawing.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes])
    const reachesOut = ({ name, value }: Attr) =>
      !name.startsWith('xmlns') &&
      (/(https?:|\/\/|data:)/.test(value) || (name.endsWith('href') && !value.startsWith('#')))
    return [
      ...(own('title') ? [] : ['no title']),
      ...(own('desc') ? [] : ['no desc']),
      ...(root.querySelector('path, rect, circle') ? [] : ['nothing drawn']),
      ...[...drawing.querySelectorAll('script, style, foreignObject, image, iframe')].map(
        ({ localName }) => localName,
      ),
      ...attributes
        .filter(
          attribute => attribute.name === 'style' || attribute.name.startsWith('on') || reachesOut(attribute),
        )
        .map(({ name, value }) => `${name}="${value}"`),
    ]
  }, svg)

/** Size of a drawing as a page shows it that only names it; 0 where the browser cannot draw it. */
const widthAsImage = (page: Page, source: string): Promise<number> =>
  page.evaluate(async src => {
    const image = new Image()
    image.src = src
    await image.decode()
    return image.naturalWidth
  }, source)

/** The rows of a frame as the JSON file has them. */
const jsonRows = ({ rows }: Frame): unknown =>
  JSON.parse(
    JSON.stringify(
      rows.map(({ keys, value, low, high, unit, status, note, evidence, formula }) => ({
        keys,
        value,
        low,
        high,
        unit,
        // No source prints a converted number.
        status: formula !== undefined && status === 'reported' ? 'derived' : status,
        note,
        figures: evidence.map(({ figure }) => figure),
      })),
    ),
  )

describe('panels/index.json', () => {
  it('lists every panel, with its pages and files', async () => {
    const listed = await index()
    expect(listed.map(({ id, title, topic, datasets }) => ({ id, title, topic, datasets }))).toEqual(
      panels.map(({ id, title, topic, needs }) => ({ id, title, topic, datasets: needs })),
    )
    for (const { page, embed } of listed) {
      expect((await file(page)).headers.get('content-type')).toContain('text/html')
      expect((await file(embed)).headers.get('content-type')).toContain('text/html')
    }
  })
})

describe('the linked data in a page', () => {
  it('can be read on every panel page, in both languages, and names files that are there', async () => {
    for (const { id, page, csv, json, svg } of await index())
      for (const path of [page, page.replace('/panels/', '/zh/panels/')]) {
        const html = await (await file(path)).text()
        const found = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
        expect(found.length, path).toBe(1)
        const data: unknown = JSON.parse(found[0]?.[1] ?? '')
        expect(data, id).toMatchObject({ '@type': 'Dataset', url: path })
        expect(data, id).toMatchObject({ distribution: [csv, json, svg].map(contentUrl => ({ contentUrl })) })
      }
  })

  it('can be read on every topic page', async () => {
    for (const path of topics.flatMap(topic => [`/${topic}`, `/zh/${topic}`])) {
      const html = await (await file(path)).text()
      const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
      expect(JSON.parse(data), path).toMatchObject({ '@type': 'Dataset', url: path })
    }
  })
})

/** Contents of the tags of a page's head that say how a link to it looks, and where else it is offered. */
async function linkLook(path: string): Promise<Readonly<Record<string, string>>> {
  const html = await (await file(path)).text()
  const tags = [
    ...html.matchAll(
      /<(?:meta (?:property|name)|link rel)="([^"]+)" (?:[^>]*? )??(?:content|href)="([^"]*)"/g,
    ),
  ]
  return Object.fromEntries(tags.map(([, key = '', content = '']) => [key, content]))
}

const sizeOf = async (path: string): Promise<readonly [number, number]> => {
  const response = await file(path)
  expect(response.headers.get('content-type')).toContain('image/png')
  const { width, height } = PNG.sync.read(Buffer.from(await response.arrayBuffer()))
  return [width, height]
}

describe('a link to a page', () => {
  it('has a picture of its own for each panel and topic, in both languages', async () => {
    const paths = [
      '/',
      '/checks',
      ...topics.map(topic => `/${topic}`),
      '/panels/trade-flows',
      '/panels/robot-medals',
    ]
    const pictures = new Set<string>()
    for (const path of paths.flatMap(path => [path, `/zh${path}`])) {
      const look = await linkLook(path)
      expect(look, path).toMatchObject({
        'og:url': path,
        canonical: path,
        'twitter:card': 'summary_large_image',
      })
      expect(look['og:image:alt']?.length, path).toBeGreaterThan(20)
      expect(await sizeOf(look['og:image'] ?? ''), path).toEqual([1200, 630])
      pictures.add(look['og:image'] ?? '')
    }
    // The checks have no picture of their own: the site's stands for them.
    expect(pictures.size).toBe((paths.length - 1) * 2)
  })

  it('leads to what can be embedded, from page and frame', async () => {
    for (const path of [
      '/panels/trade-flows',
      '/zh/panels/trade-flows',
      '/embed/trade-flows',
      '/zh/embed/trade-flows',
    ]) {
      const html = await (await file(path)).text()
      const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
      const answer: unknown = await (await file(href)).json()
      const page = path.replace('/panels/', '/embed/')
      expect(answer, path).toMatchObject({ type: 'rich', html: expect.stringContaining(`src="${page}"`) })
    }
  })

  it('stands in the sitemap for every page, and every address of it is there', async () => {
    const text = await (await file('/sitemap.xml')).text()
    const found = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, path = '']) => path)
    const expected = panels.flatMap(({ id }) => [`/panels/${id}`, `/zh/panels/${id}`])
    expect(expected.filter(path => !found.includes(path))).toEqual([])
    expect(new Set(found).size).toBe(found.length)
    const sample = found.filter((_, at) => at % Math.ceil(found.length / 60) === 0)
    for (const path of sample) await file(path)
    expect(await (await file('/robots.txt')).text()).toContain('Allow: /')
  })
})

describe('beside each panel', () => {
  it('stands a picture in either language that is not blank', async () => {
    for (const { png } of await index())
      for (const path of [png, `/zh${png}`]) {
        const [width, height] = await sizeOf(path)
        expect(width, path).toBe(2160)
        expect(height, path).toBeGreaterThan(600)
      }
  })

  it('stands a drawing: strict XML that carries its own words, reaches nowhere and shows as an image', async () => {
    const page = await open()
    await page.goto(address())
    for (const { id, svg } of await index()) {
      const drawing = await file(svg)
      expect(drawing.headers.get('content-type')).toContain('image/svg+xml')
      const text = await drawing.text()
      expect(await faultsOf(page, text), id).toEqual([])
      expect(text).toContain('<title')
      expect(await widthAsImage(page, svg), id).toBeGreaterThan(300)
    }
  })

  it('stands a CSV file with the numbers of its frame', async () => {
    for (const { id, csv } of await index()) {
      const panel = panelById(id)
      if (!panel) throw new Error(`no panel ${id}`)
      const response = await file(csv)
      expect(response.headers.get('content-type')).toContain('text/csv')
      expectCsv(Buffer.from(await response.arrayBuffer()), await frameUnder(panel))
    }
  })

  it('stands a JSON file with the rows of its frame, their figures and their sources', async () => {
    for (const { id, json } of await index()) {
      const panel = panelById(id)
      if (!panel) throw new Error(`no panel ${id}`)
      const content: unknown = await (await file(json)).json()
      const frame = await frameUnder(panel)
      expect(content).toMatchObject({ id, title: panel.title.en, rows: jsonRows(frame) })
      const figures: unknown = Reflect.get(Object(content), 'figures')
      const ids = Array.isArray(figures) ? figures.map((figure: unknown) => Object(figure).id) : []
      expect(ids).toEqual(
        expect.arrayContaining(frame.rows.flatMap(({ evidence }) => evidence.map(e => e.figure))),
      )
    }
  })
})
