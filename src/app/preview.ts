import type { PageRoute } from '../pages/routes.ts'
import type { Topic } from '../data/Figure.ts'
import type { Language } from '../frame/Frame.ts'
import { escapeHtml } from './html.ts'

/** Pixels of the picture that stands for a link. */
export const previewSize = { width: 1200, height: 630 }

const inLanguage = (language: Language, path: string): string => (language === 'zh' ? `zh/${path}` : path)

/** Path of a picture beside a panel's page, under the base. */
export const picturePath = (id: string, language: Language): string =>
  inLanguage(language, `panels/${id}.png`)

/** As much of a route as tells which picture stands for it. */
export type Pictured =
  | { readonly kind: 'panel' | 'embed'; readonly panel: { readonly id: string } }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: Exclude<PageRoute['kind'], 'panel' | 'embed' | 'topic'> }

/** Path, under the base, of the picture that stands for a page: of its panel, of its topic, of the site. */
export function previewPath(route: Pictured, language: Language): string {
  if (route.kind === 'panel' || route.kind === 'embed')
    return inLanguage(language, `panels/${route.panel.id}.preview.png`)
  return inLanguage(language, `previews/${route.kind === 'topic' ? route.topic : 'overview'}.png`)
}

/** What a link to a page looks like where it is shared. Addresses whole where the build knows the site's. */
export type LinkLook = {
  readonly address: string
  readonly image: string
  /** What the picture says to those who do not see it. */
  readonly alt: string
  readonly language: Language
}

const meta = (name: 'property' | 'name', key: string, content: string): string =>
  `<meta ${name}="${key}" content="${escapeHtml(content)}">`

/** The one address of what a page shows. */
export const canonical = (address: string): string => `<link rel="canonical" href="${escapeHtml(address)}">`

/** Elements for the head that say how a link to the page is to look. */
export const previewTags = ({ address, image, alt, language }: LinkLook): readonly string[] => [
  canonical(address),
  meta('property', 'og:url', address),
  meta('property', 'og:locale', language === 'zh' ? 'zh_CN' : 'en'),
  meta('property', 'og:image', image),
  meta('property', 'og:image:width', String(previewSize.width)),
  meta('property', 'og:image:height', String(previewSize.height)),
  meta('property', 'og:image:alt', alt),
  meta('name', 'twitter:card', 'summary_large_image'),
]
