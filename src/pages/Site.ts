import { createContext, useContext } from 'react'
import type { ReadFile } from '../data/load.ts'
import type { Frame as HostFrame } from '../embed/frame.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'

export type Scheme = 'light' | 'dark'

/** How wide a chart may get where it stands: over the whole page, or in one of its two columns. */
export type ChartPlace = 'whole' | 'half'

/** In the build: the chart of a frame as inline SVG, one drawing per layout that fits the place. */
export type StaticChart = (panel: Panel, frame: Frame, place: ChartPlace) => string

/** What a page knows of the site it stands in. Given by the app: in the browser and in the build. */
export type Site = {
  readonly language: Language
  /** Path the site stands under, with slashes at both ends. */
  readonly base: string
  /** Origin the site is served from, without a slash; empty in the build. */
  readonly origin: string
  readonly scheme: Scheme
  readonly setScheme: (scheme: Scheme) => void
  readonly read: ReadFile
  /** True while the browser takes over a page the build has rendered. */
  readonly hydrating: () => boolean
  /** Day of today, ISO. */
  readonly today: () => string
  /** The talk with the page that holds this one in a frame. */
  readonly frame?: HostFrame
  /** There in the build alone. */
  readonly staticChart?: StaticChart
}

export const SiteContext = createContext<Site | null>(null)

/** The site a component stands in. Throws outside of the app. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('no site around this component')
  return site
}

/** Path of a page in a language, under the site's base: `/zh/trade`. `route` begins with a slash. */
export const pathOf = (base: string, language: Language, route: string): string =>
  `${base}${language === 'zh' ? 'zh/' : ''}${route.slice(1)}`
