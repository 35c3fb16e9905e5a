// Door: the build. Reads the data from disk, renders every page and every panel's files, writes them beside the bundle.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { datasets, topics, type DatasetName } from '../data/Figure.ts'
import { figuresOf, newQueryClient, recordsOf } from '../data/useFigures.ts'
import { citationOf, type Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import { pathOf } from '../pages/Site.ts'
import { evidenceRoutes, figureRoutes, pageRoutes, pageTitle, type PageRoute } from '../pages/routes.ts'
import { needsOf } from '../pages/FilterSlot.tsx'
import { allPanels, panelsOf } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { checkPage } from '../words/checkPage.ts'
import { figureWords } from '../words/figures.ts'
import { present } from '../words/present.ts'
import { sourcePage } from '../words/sourcePage.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { App } from './App.tsx'
import { lateScript, pageHtml, styled, wholeCss } from './html.ts'
import { loadEvidencePages } from './LatePage.tsx'
import { jsonLdScript, panelData, topicData } from './jsonLd.ts'
import { builtView } from './builtView.ts'
import { oembedLink, oembedOf, oembedPath } from './oembed.ts'
import { panelFiles, panelIndex } from './panelFiles.ts'
import { panelPictures, pagePictures, type PictureFile } from './pictures.ts'
import { forgetUnused, keptPng } from './pictureStore.ts'
import { canonical, previewPath, previewTags } from './preview.ts'
import { robots, sitemapFiles } from './sitemap.ts'
import { staticChart } from './staticChart.ts'
import { partsOf, rulesOf, usedCss } from './usedCss.ts'

const base = import.meta.env.BASE_URL
/** `SITE=https://host` makes the addresses whole that others read from the pages. */
const origin = process.env['SITE'] ? new URL(process.env['SITE']).origin : ''
const folder = fileURLToPath(new URL('../site', import.meta.url))
const languages: readonly Language[] = ['en', 'zh']
const client = newQueryClient()
await loadEvidencePages()
const panels = await allPanels()
const byId = new Map(panels.map(panel => [panel.id, panel]))
const read = (file: string): Promise<string> => readFile(join(folder, 'data', file), 'utf8')

/** Figures of some data sets, put where pages look for them. The same ones for all who need the same: what was made of them is found again. */
const load = (needs: readonly DatasetName[]): Promise<Figures> =>
  client.query({ queryKey: ['figures', ...needs], queryFn: () => figuresOf(client, read, needs) })

async function loadAll(): Promise<ReadonlyMap<Panel, Figures>> {
  const loaded = new Map<Panel, Figures>()
  for (const panel of panels) loaded.set(panel, await load(panel.needs))
  // What the filter bar of a topic's page looks through.
  for (const topic of topics) await load(needsOf(panelsOf(topic)))
  return loaded
}

/** Every figure, for the pages that are not about one panel. */
async function loadWhole(): Promise<Figures> {
  const whole = await load(datasets)
  client.setQueryData(['records'], await recordsOf(client, read))
  return whole
}

function description(route: PageRoute, language: Language, figures: ReadonlyMap<Panel, Figures>): string {
  if (route.kind === 'figures') return figureWords.standfirst[language]
  if (route.kind === 'figure')
    return [route.name[language], route.value?.[language]].join(language === 'zh' ? '：' : ': ')
  if (route.kind === 'sources') return sourcePage.standfirst[language]
  if (route.kind === 'checks') return checkPage.standfirst[language]
  if (route.kind === 'present') return present.standfirst[language]
  if (route.kind === 'source') return citationOf(route.source)
  if (route.kind === 'topic') return topicWords[route.topic].standfirst[language]
  if (route.kind !== 'panel' && route.kind !== 'embed') return siteWords.standfirst[language]
  const panel = byId.get(route.panel.id)
  const of = panel && figures.get(panel)
  return of ? panel.describe(frameOf(panel, of, noFilter), language) : ''
}

/** How a link to a page looks elsewhere. A panel in a frame is the same thing as its page. */
function shared(route: PageRoute, language: Language, alt: string): readonly string[] {
  if (route.kind === 'not-found') return []
  const path = route.kind === 'embed' ? `/panels/${route.panel.id}` : route.path
  const address = origin + pathOf(base, language, path)
  // Nobody passes the address of a frame on, and every byte before its chart counts.
  if (route.kind === 'embed') return [canonical(address)]
  return previewTags({
    address,
    image: origin + base + previewPath(route, language),
    alt,
    language,
  })
}

function links(route: PageRoute, language: Language): readonly string[] {
  if (route.kind !== 'panel' && route.kind !== 'embed') return []
  const { id, title } = route.panel
  const files = `${base}panels/${id}`
  return [
    oembedLink({ id, title: title[language], language }, { origin, base, language }),
    `<link rel="alternate" type="text/csv" href="${files}.csv">`,
    `<link rel="alternate" type="application/json" href="${files}.json">`,
  ]
}

/** What search engines for data read of a page: topics and panels are data sets. */
function linkedData(
  route: PageRoute,
  language: Language,
  all: ReadonlyMap<Panel, Figures>,
): readonly string[] {
  const place = { origin, base, language }
  if (route.kind === 'topic') return [jsonLdScript(topicData(place, route.topic, all))]
  const panel = route.kind === 'panel' ? byId.get(route.panel.id) : undefined
  const of = panel && all.get(panel)
  return of ? [jsonLdScript(panelData(place, panel, of))] : []
}

const charts = { en: staticChart('en'), zh: staticChart('zh') }

function render(route: PageRoute, language: Language): string {
  const root = `${base}${language === 'zh' ? 'zh' : ''}`
  const world = { language, base, origin: '', read, hydrating: () => false, today: () => '' }
  return renderToString(
    <StaticRouter basename={root} location={pathOf(base, language, route.path)}>
      <App client={client} {...world} staticChart={charts[language]} />
    </StaticRouter>,
  )
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Several at once: one is packed while the next is painted. */
const writePictures = (files: readonly PictureFile[]): Promise<void[]> =>
  Promise.all(files.map(async ({ path, picture }) => write(path, await keptPng(picture))))

const template = lateScript(readFileSync(join(folder, 'index.html'), 'utf8'))
const assets = readdirSync(join(folder, 'assets'))
const css = assets
  .filter(name => name.endsWith('.css'))
  .map(name => readFileSync(join(folder, 'assets', name), 'utf8').trim())
  .join('\n')

/** The whole style, for what comes to life, and for the thousands of pages of single figures; its name tells its content, as those of the bundler do. */
const sheet = wholeCss(template, css)
const sheetName = `assets/page-${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`
write(sheetName, sheet)
const linkedStyle = styled(template, { href: base + sheetName })
const rules = rulesOf(css)
const mainScript = assets.find(name => /^main-.*\.js$/.test(name)) ?? ''

/** The template of a page whose markup is this: with the part of the style it needs, or a link where there are thousands. */
const templateFor = (route: PageRoute, body: string): string =>
  route.kind === 'figure'
    ? linkedStyle
    : styled(template, { css: usedCss(rules, partsOf(body, ['js', 'chosen', 'wake-failed'])) })

/** Pages that are there to be used: nothing is gained by waiting for the reader. */
const tools: readonly PageRoute['kind'][] = ['figures', 'checks', 'present']
/** Pages whose code is fetched while nothing else is under way. An embedded panel leaves its host's line alone. */
const usedOften: readonly PageRoute['kind'][] = ['overview', 'topic', 'panel']

const wakeOf = ({ kind }: PageRoute): Readonly<Record<string, string>> => ({
  ...(kind === 'figure' ? {} : { sheet: base + sheetName }),
  ...(tools.includes(kind) ? { wake: 'now' } : {}),
  ...(usedOften.includes(kind) ? { app: `${base}assets/${mainScript}` } : {}),
})

const figures = await loadAll()
const whole = await loadWhole()
/** `PAGES=charts` leaves out the thousands of pages of single figures: a quick build while working on charts. */
const singleFigures = process.env['PAGES'] === 'charts' ? [] : figureRoutes(whole)
const routes: readonly PageRoute[] = [
  ...pageRoutes(),
  ...singleFigures,
  ...evidenceRoutes(whole.reference.sources.values()),
  { path: '/404', kind: 'not-found' },
]
for (const route of routes)
  for (const language of languages) {
    const title = pageTitle(route, language)
    const told = description(route, language, figures)
    const head = {
      language,
      title,
      description: told,
      alternates: { en: pathOf(base, 'en', route.path), zh: pathOf(base, 'zh', route.path) },
      links: [...shared(route, language, `${title}. ${told}`), ...links(route, language)],
      late: linkedData(route, language, figures),
      wake: wakeOf(route),
    }
    const body = render(route, language)
    const name = route.kind === 'not-found' ? '404.html' : join(route.path, 'index.html')
    const page = pageHtml(templateFor(route, body), head, body)
    write(join(language === 'zh' ? 'zh' : '', name), page)
  }
for (const language of languages)
  for (const [panel, of] of figures) {
    const place = { origin, base, language }
    const view = builtView(panel, of, place)
    for (const [extension, content] of panelFiles(view))
      write(join(language === 'zh' ? 'zh' : '', `panels/${panel.id}.${extension}`), content)
    write(oembedPath(panel.id, language), oembedOf(view, place))
    await writePictures(panelPictures(view))
  }
for (const language of languages) await writePictures(pagePictures(figures, { origin, base, language }))
forgetUnused()

const mapped = routes.filter(({ kind }) => kind !== 'embed' && kind !== 'not-found')
const addressIn = (language: Language) => (route: PageRoute) => origin + pathOf(base, language, route.path)
const pages = mapped.map(route => ({ en: addressIn('en')(route), zh: addressIn('zh')(route) }))
for (const [name, content] of sitemapFiles(pages, origin + base)) write(name, content)
write('robots.txt', robots(origin + base))
write('panels/index.json', panelIndex(panels, base))
console.log(`${routes.length * languages.length} pages and ${panels.length} panels written`)
