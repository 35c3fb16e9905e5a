// Door: the build. Has every page and every panel's files written beside the bundle, panels in threads of their own.
import { fileURLToPath } from 'node:url'
import { datasets, topics, type DatasetName } from '../data/Figure.ts'
import { figuresOf, newQueryClient, recordsOf } from '../data/useFigures.ts'
import type { Figures } from '../data/Figures.ts'
import { languages, type Language } from '../frame/Frame.ts'
import { needsOf } from '../pages/FilterSlot.tsx'
import { evidenceRoutes, figureRoutes, pageRoutes, type PageRoute } from '../pages/routes.ts'
import { pathOf, type StaticChart } from '../pages/Site.ts'
import { allPanels, panelsOf } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Done, Job } from './Job.ts'
import { loadEvidencePages } from './LatePage.tsx'
import { pageWriter, wholeSheet } from './pageWriter.ts'
import { panelIndex } from './panelFiles.ts'
import { forgetOthers } from './pictureStore.ts'
import { origin, siteFolder } from './SiteFolder.ts'
import { robots, sitemapFiles } from './sitemap.ts'
import { chartAt } from './staticChart.ts'
import { inThreads } from './threads.ts'

const base = import.meta.env.BASE_URL
const folder = siteFolder(fileURLToPath(new URL('../site', import.meta.url)))
const client = newQueryClient()
const panels = await allPanels()
const jobs: readonly Job[] = [
  ...languages.map(previews => ({ previews })),
  ...panels.map(({ id }) => ({ panel: id })),
]
const threads = inThreads(new URL('thread.js', import.meta.url), jobs)
await loadEvidencePages()

/** Figures of some data sets, put where pages look for them. The same ones for all who need the same: what was made of them is found again. */
const load = (needs: readonly DatasetName[]): Promise<Figures> =>
  client.query({ queryKey: ['figures', ...needs], queryFn: () => figuresOf(client, folder.read, needs) })

async function loadAll(): Promise<ReadonlyMap<Panel, Figures>> {
  const loaded = new Map<Panel, Figures>()
  for (const panel of panels) loaded.set(panel, await load(panel.needs))
  // What the filter bar of a topic's page looks through.
  for (const topic of topics) await load(needsOf(panelsOf(topic)))
  return loaded
}

/** Every figure, for the pages that are not about one panel. */
async function loadWhole(): Promise<Figures> {
  client.setQueryData(['records'], await recordsOf(client, folder.read))
  return load(datasets)
}

const [sheetName, sheet] = wholeSheet(folder)
folder.write(sheetName, sheet)

const loaded = await loadAll()
const whole = await loadWhole()
/** `PAGES=charts` leaves out the thousands of pages of single figures: a quick build while working on charts. */
const singleFigures = process.env['PAGES'] === 'charts' ? [] : figureRoutes(whole)
const routes: readonly PageRoute[] = [
  ...pageRoutes(),
  ...singleFigures,
  ...evidenceRoutes(whole.reference.sources.values()),
  { path: '/404', kind: 'not-found' },
]

/** Charts by panel, as the threads have drawn them. */
const charts = new Map<string, Done['charts']>()
const chartsIn =
  (language: Language): StaticChart =>
  ({ id }, _, place) => {
    const drawings = charts.get(id)?.[language]
    if (drawings === undefined) throw new Error(`no chart of ${id} is drawn yet`)
    return chartAt(drawings, place)
  }

const writePage = pageWriter(folder, { client, loaded, origin, base, chartsIn })
const isOf = (kinds: readonly PageRoute['kind'][]) => (route: PageRoute) => kinds.includes(route.kind)
const withCharts = isOf(['overview', 'topic'])
const inThread = isOf(['panel', 'embed'])

for (const route of routes.filter(route => !withCharts(route) && !inThread(route))) writePage(route)
const done = await threads
for (const { job, charts: drawn } of done) if ('panel' in job) charts.set(job.panel, drawn)
for (const route of routes.filter(withCharts)) writePage(route)
forgetOthers(new Set(done.flatMap(({ kept }) => kept)))

const mapped = routes.filter(({ kind }) => kind !== 'embed' && kind !== 'not-found')
const addressIn = (language: Language) => (route: PageRoute) => origin + pathOf(base, language, route.path)
const pages = mapped.map(route => ({ en: addressIn('en')(route), zh: addressIn('zh')(route) }))
for (const [name, content] of sitemapFiles(pages, origin + base)) folder.write(name, content)
folder.write('robots.txt', robots(origin + base))
folder.write('panels/index.json', panelIndex(panels, base))
console.log(`${routes.length * languages.length} pages and ${panels.length} panels written`)
