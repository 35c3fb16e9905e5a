import type { Site } from '../../src/pages/Site.ts'

/** A site to stand in that has no data: what is shown of panels does not matter. */
export const site: Site = {
  language: 'en',
  base: '/',
  origin: 'https://kapok.example',
  scheme: 'light',
  setScheme: () => undefined,
  read: () => Promise.reject(new Error('nothing is read')),
  hydrating: () => false,
  today: () => '2026-01-01',
}
