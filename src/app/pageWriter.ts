import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { DatasetName } from '../data/Figure.ts'
import { languages, type Language } from '../frame/Frame.ts'
import { needsOf } from '../pages/FilterSlot.tsx'
import type { PageRoute } from '../pages/routes.ts'
import type { StaticChart } from '../pages/Site.ts'
import { panelsOf } from '../panels/catalog.ts'
import { BuiltPage } from './BuiltPage.tsx'
import { barAside, paintedSoon } from './firstPaint.ts'
import { lateScript, pageHtml, styled, wholeCss, type PageHead } from './html.ts'
import type { Place } from './jsonLd.ts'
import { pageHead, type Loaded } from './pageHead.ts'
import { ownSheet, type SiteFolder } from './SiteFolder.ts'
import { rulesOf } from './usedCss.ts'

/**
 * The whole style, for what comes to life, and for the thousands of pages of single figures; its name tells its content, as
 * those of the bundler do.
 */
export function wholeSheet({ template, css }: SiteFolder): readonly [name: string, sheet: string] {
  const sheet = wholeCss(template, css)
  return [`assets/${ownSheet}${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`, sheet]
}

/** Pages that are there to be used: nothing is gained by waiting for the reader. */
const tools: readonly PageRoute['kind'][] = ['figures', 'checks', 'present']
/** Pages whose code is fetched while nothing else is under way. An embedded panel leaves its host's line alone. */
const usedOften: readonly PageRoute['kind'][] = ['overview', 'topic', 'panel']

/** Addresses of what a page fetches once it wakes. */
type Waking = { readonly sheet: string; readonly app: string }

/** Datasets that the charts of a page rest on; of the front page, where a reader uses one of several, none by name. */
function datasetsOf(route: PageRoute): readonly DatasetName[] | null {
  if (route.kind === 'overview') return []
  if (route.kind === 'topic') return needsOf(panelsOf(route.topic))
  return route.kind === 'panel' || route.kind === 'embed' ? route.panel.needs : null
}

function wakeOf(route: PageRoute, { sheet, app }: Waking): Readonly<Record<string, string>> {
  const { kind } = route
  const datasets = datasetsOf(route)
  return {
    ...(kind === 'figure' ? {} : { sheet }),
    ...(tools.includes(kind) ? { wake: 'now' } : {}),
    ...(usedOften.includes(kind) ? { app } : {}),
    ...(datasets && { figures: datasets.join(' ') }),
  }
}

/** A function that puts a page's markup into its template: with the style it needs, or a link where there are thousands of its kind. */
function finishing(
  folder: SiteFolder,
  sheet: string,
): (route: PageRoute, head: PageHead, body: string) => string {
  const { template, css } = folder
  const [atOnce, atLeisure] = [lateScript(template, 'now'), lateScript(template, 'late')]
  const linked = styled(lateScript(template, 'small'), { href: sheet })
  const rules = rulesOf(wholeCss(template, css))
  return ({ kind }, head, body) => {
    if (kind === 'figure') return pageHtml(linked, head, body)
    const start = tools.includes(kind) ? atOnce : atLeisure
    const { body: whole, ...more } = barAside(body)
    const painted = paintedSoon(rules, sheet, whole, head.language)
    return pageHtml(styled(start, painted), { ...head, ...more }, painted.body)
  }
}

const fileOf = ({ kind, path }: PageRoute, language: Language): string =>
  join(language === 'zh' ? 'zh' : '', kind === 'not-found' ? '404.html' : join(path, 'index.html'))

/** What pages are made of: where the site stands, the data that are there, the charts. */
export type PageWorld = {
  readonly client: QueryClient
  readonly loaded: Loaded
  readonly origin: string
  readonly base: string
  readonly chartsIn: (language: Language) => StaticChart
}

/** @returns a function that writes a page in both languages; what a page shows has to be loaded by then */
export function pageWriter(folder: SiteFolder, world: PageWorld): (route: PageRoute) => void {
  const { client, loaded, origin, base, chartsIn } = world
  const { read } = folder
  const [sheetName] = wholeSheet(folder)
  const main = folder.assets.find(name => /^main-.*\.js$/.test(name)) ?? ''
  const waking = { sheet: base + sheetName, app: `${base}assets/${main}` }
  const finish = finishing(folder, waking.sheet)
  const charts = new Map(languages.map(language => [language, chartsIn(language)]))
  return route => {
    for (const language of languages) {
      const place: Place = { origin, base, language }
      const head = { ...pageHead(route, place, loaded), wake: wakeOf(route, waking) }
      const staticChart = charts.get(language) ?? chartsIn(language)
      const page = { client, read, path: route.path, base, language, staticChart }
      const body = renderToString(createElement(BuiltPage, page))
      folder.write(fileOf(route, language), finish(route, head, body))
    }
  }
}
