import { pathOf, type Site } from './Site.ts'

/** Path of a figure's page, as the router takes it. */
export const figurePath = (id: string): string => `/figures/${id}`

/** Whole paths of the pages about sources and figures, for links that know nothing of routes. */
export const evidenceAddresses = ({ base, language }: Pick<Site, 'base' | 'language'>) => ({
  sourceAddress: (source: string): string => pathOf(base, language, `/sources/${source}`),
  figureAddress: (figure: string): string => pathOf(base, language, figurePath(figure)),
})
