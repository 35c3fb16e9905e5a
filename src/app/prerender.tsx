// Door: the build. Reads the data from disk, renders every page and every panel's files, writes them beside the bundle.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { figuresOf, newQueryClient } from '../data/useFigures.ts'
import type { Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import { pathOf } from '../pages/Site.ts'
import { pageRoutes, pageTitle, type PageRoute } from '../pages/routes.ts'
import { panels } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { App } from './App.tsx'
import { pageHtml } from './html.ts'
import { panelFiles, panelIndex } from './panelFiles.ts'
import { staticChart } from './staticChart.ts'

const base = import.meta.env.BASE_URL
const folder = fileURLToPath(new URL('../site', import.meta.url))
const languages: readonly Language[] = ['en', 'zh']
const client = newQueryClient()
const read = (file: string): Promise<string> => readFile(join(folder, 'data', file), 'utf8')

async function loadAll(): Promise<ReadonlyMap<Panel, Figures>> {
  const loaded = new Map<Panel, Figures>()
  for (const panel of panels) {
    const figures = await figuresOf(client, read, panel.needs)
    client.setQueryData(['figures', ...panel.needs], figures)
    loaded.set(panel, figures)
  }
  return loaded
}

function description(route: PageRoute, language: Language, figures: ReadonlyMap<Panel, Figures>): string {
  if (route.kind === 'topic') return topicWords[route.topic].standfirst[language]
  if (route.kind !== 'panel' && route.kind !== 'embed') return siteWords.standfirst[language]
  const of = figures.get(route.panel)
  return of ? route.panel.describe(frameOf(route.panel, of, noFilter), language) : ''
}

function links(route: PageRoute): readonly string[] {
  if (route.kind !== 'panel' && route.kind !== 'embed') return []
  const files = `${base}panels/${route.panel.id}`
  return [
    `<link rel="canonical" href="${files}">`,
    `<link rel="alternate" type="text/csv" href="${files}.csv">`,
    `<link rel="alternate" type="application/json" href="${files}.json">`,
  ]
}

function render(route: PageRoute, language: Language): string {
  const root = `${base}${language === 'zh' ? 'zh' : ''}`
  const world = { language, base, origin: '', read, hydrating: () => false, today: () => '' }
  return renderToString(
    <StaticRouter basename={root} location={pathOf(base, language, route.path)}>
      <App client={client} {...world} staticChart={staticChart(language)} />
    </StaticRouter>,
  )
}

function write(path: string, content: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const template = readFileSync(join(folder, 'index.html'), 'utf8')
const css = readdirSync(join(folder, 'assets'))
  .filter(name => name.endsWith('.css'))
  .map(name => readFileSync(join(folder, 'assets', name), 'utf8').trim())
  .join('\n')

const figures = await loadAll()
const routes: readonly PageRoute[] = [...pageRoutes(), { path: '/404', kind: 'not-found' }]
for (const route of routes)
  for (const language of languages) {
    const head = {
      language,
      title: pageTitle(route, language),
      description: description(route, language, figures),
      alternates: { en: pathOf(base, 'en', route.path), zh: pathOf(base, 'zh', route.path) },
      links: links(route),
    }
    const name = route.kind === 'not-found' ? '404.html' : join(route.path, 'index.html')
    write(join(language === 'zh' ? 'zh' : '', name), pageHtml(template, css, head, render(route, language)))
  }
for (const [panel, of] of figures)
  for (const [extension, content] of panelFiles(panel, of, base))
    write(`panels/${panel.id}.${extension}`, content)
write('panels/index.json', panelIndex(panels, base))
console.log(`${routes.length * languages.length} pages and ${panels.length} panels written`)
