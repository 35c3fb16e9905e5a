import { createHash } from 'node:crypto'
import type { Language } from '../frame/Frame.ts'
import { languageTags } from '../words/languages.ts'

/** What a built page says of itself. All texts plain; they are escaped here. */
export type PageHead = {
  readonly language: Language
  readonly title: string
  /** Null for a page that is not looked for: its canonical one says what it is about. */
  readonly description: string | null
  /** Addresses of the same page in each language, whole where the site's is known. */
  readonly alternates: Readonly<Record<Language, string>>
  /** Elements for the head, already safe: preloads, data links. */
  readonly links: readonly string[]
  /** Elements that nothing waits for, already safe: they stand after what is to be read. */
  readonly late?: readonly string[]
  /** What the script that wakes the page may put into it, already safe. */
  readonly aside?: string
  /** What the script that wakes the page is told, as attributes of the root element. */
  readonly wake?: Readonly<Record<string, string>>
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for element content and double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

const inlines = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(match => match[1] ?? '')

/** Kinds of content that no page has. */
const absent = ['frame', 'media', 'object', 'worker']

/** What stands inline of a kind, by its hashes; empty where nothing does: own files are allowed anyway. */
function inlineRule(html: string, tag: 'script' | 'style'): readonly string[] {
  const hashes = [...new Set(inlines(html, tag).map(hash))]
  return hashes.length === 0 ? [] : [`${tag}-src 'self' ${hashes.join(' ')}`]
}

/**
 * The policy of a finished page: its own host only, its own inline script and style by their hashes. What is fetched ahead
 * (`rel=prefetch`) falls under `default-src` in Firefox, so that is not `'none'`; what pages do without is named instead.
 */
export const policy = (html: string): string =>
  [
    "default-src 'self'",
    ...absent.map(kind => `${kind}-src 'none'`),
    ...inlineRule(html, 'script'),
    ...inlineRule(html, 'style'),
    "img-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const aboutOf = ({ title, alternates }: PageHead, description: string): readonly string[] => [
  `<meta name="description" content="${escapeHtml(description)}">`,
  `<meta property="og:title" content="${escapeHtml(title)}">`,
  `<meta property="og:description" content="${escapeHtml(description)}">`,
  '<meta property="og:type" content="article">',
  `<link rel="alternate" hreflang="en" href="${alternates.en}">`,
  `<link rel="alternate" hreflang="${languageTags.zh}" href="${alternates.zh}">`,
]

const headOf = (head: PageHead): string =>
  [
    `<title>${escapeHtml(head.title)}</title>`,
    ...(head.description === null ? [] : aboutOf(head, head.description)),
    ...head.links,
  ].join('\n    ')

/** The style of a page: inline, so that nothing is waited for, or linked, where thousands of small pages share it. */
export type PageStyle = { readonly css: string } | { readonly href: string }

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/

/** The style element the template itself brings: the palette. */
const paletteStyle = /\s*<style>([\s\S]*?)<\/style>/

/** All that a style sheet must hold: the template's own style, then that of the site. */
export const wholeCss = (template: string, css: string): string =>
  `${paletteStyle.exec(template)?.[1] ?? ''}\n${css}`

const moduleScript = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/
const preloads = /\s*<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>/g

/**
 * Fetches scripts once the page is on the screen; where that fails the page says so (`asleep.ts`), and the next click tries again. Where nothing is painted,
 * in a hidden page or a frame out of sight, a timer stands by.
 */
const starter = (sources: readonly string[]): string =>
  `<script>(function(){
function again(){dispatchEvent(new CustomEvent('kapok-asleep',{detail:1}));addEventListener('click',go,{once:true})}
function go(){Promise.all([${sources.map(source => `import("${source}")`).join(',')}]).catch(again)}
requestAnimationFrame(function(){setTimeout(go)});setTimeout(go,400)})()</script>`

/**
 * The template with its script at the end: what is to be read comes first, also over the line.
 * @param start `late`: it is not even asked for before the page is painted; `small`: what it imports is not named, for the
 * thousands of pages that share it
 */
export function lateScript(template: string, start: 'late' | 'now' | 'small'): string {
  const [script, entry] = moduleScript.exec(template) ?? []
  if (script === undefined || entry === undefined) throw new Error('the template has no module script')
  const bare = template.replace(moduleScript, '')
  if (start !== 'late') {
    const named = start === 'now' ? bare : bare.replace(preloads, '')
    return named.replace('</body>', () => `${script.trim()}\n  </body>`)
  }
  const needed = [...bare.matchAll(preloads)].map(([, href = '']) => href)
  return bare.replace(preloads, '').replace('</body>', () => `${starter([entry, ...needed])}\n  </body>`)
}

/** The template with its style in place of its own one and of the site's. */
export function styled(template: string, style: PageStyle): string {
  const element =
    'css' in style ? `<style>${style.css}</style>` : `<link rel="stylesheet" href="${style.href}">`
  return template.replace(paletteStyle, '').replace(stylesheet, () => `\n    ${element}`)
}

/**
 * A finished page from a styled template: language, title, description, links, the body rendered, and last the policy
 * with the hashes of what then stands inline.
 */
export function pageHtml(template: string, head: PageHead, body: string): string {
  const told = Object.entries(head.wake ?? {}).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
  const page = template
    // It comes first of all: a host may not say it, and only the first kilobyte is searched for it.
    .replace(/\s*<meta charset="utf-8"[^>]*>/, '')
    .replace(
      /<html ([^>]*)lang="en"/,
      (_, rest: string) => `<html ${rest}lang="${languageTags[head.language]}"${told.join('')}`,
    )
    .replace('</body>', () => `${(head.late ?? []).join('\n')}\n  </body>`)
    .replace(/<title>[^<]*<\/title>/, () => headOf(head))
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>${head.aside ?? ''}`)
  return page.replace(
    '<head>',
    () =>
      `<head>\n    <meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(page))}">`,
  )
}
