import type { QueryClient } from '@tanstack/react-query'
import { StaticRouter } from 'react-router'
import type { ReadFile } from '../data/load.ts'
import type { Language } from '../frame/Frame.ts'
import { pathOf, type StaticChart } from '../pages/Site.ts'
import { App } from './App.tsx'

type BuiltPageProps = {
  readonly client: QueryClient
  readonly read: ReadFile
  readonly path: string
  readonly base: string
  readonly language: Language
  readonly staticChart: StaticChart
}

const nobody = { origin: '', hydrating: () => false, today: () => '' }

/** The site at an address, as the build renders it: no screen, no day, charts as drawings. */
export const BuiltPage = ({ path, base, language, ...world }: BuiltPageProps) => (
  <StaticRouter basename={`${base}${language === 'zh' ? 'zh' : ''}`} location={pathOf(base, language, path)}>
    <App {...world} {...nobody} base={base} language={language} />
  </StaticRouter>
)
