import { gzipSync, strToU8 } from 'fflate'
import type { Text } from '../frame/Frame.ts'
import { briefingIds, type BriefingContent } from './BriefingContent.ts'
import type { BriefingKit } from './BriefingKit.ts'
import { briefingStill, type Still } from './briefingStill.ts'
import type { DeckView } from './DeckView.ts'
import { deckManifest } from './Manifest.ts'
import { escaped } from './xml.ts'
import { languageTags } from '../words/languages.ts'

/** Where a briefing gets what it carries along. */
export type BriefingParts = {
  readonly kit: () => Promise<BriefingKit>
  /** Reads a file of the data folder as text. */
  readonly read: (file: string) => Promise<string>
  /** One choice for all panels, as on a page of the site; else each slide has its own. */
  readonly shared: boolean
  /** The title in each language, where it is the site's own. */
  readonly titles?: Text
}

/** A briefing is under a megabyte. Where many pictures would not fit, the live charts alone have to do. */
const limit = 1_000_000

const mime = 'text/html;charset=utf-8'

/** Bytes as base64, in pieces that a call can take. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** Texts of the folder without what only a person reading it needs. */
const small = (content: string): string => JSON.stringify(JSON.parse(content))

const isPath = (path: unknown): path is string => typeof path === 'string' && /^[a-z0-9.-]+\.json$/.test(path)

/** Data files the charts are made from: what the folder's own descriptor lists, without what is written about figures. */
async function filesFrom(read: BriefingParts['read']): Promise<Readonly<Record<string, string>>> {
  const descriptor = await read('datapackage.json')
  const parsed: unknown = JSON.parse(descriptor)
  const listed: unknown = Reflect.get(Object(parsed), 'resources')
  const paths = (Array.isArray(listed) ? listed : [])
    .map(resource => Reflect.get(Object(resource), 'path') as unknown)
    .filter(isPath)
    .filter(path => path !== 'identities.json' && path !== 'contradictions.json')
  const texts = await Promise.all(paths.map(read))
  return Object.fromEntries([
    ['datapackage.json', small(descriptor)],
    ...paths.map((path, index) => [path, small(texts[index] ?? '')]),
  ])
}

const contentOf = (
  { title, language, address, version, today, slides }: DeckView,
  { shared, titles }: BriefingParts,
  files: BriefingContent['files'],
): BriefingContent => ({
  title: titles ?? title,
  language,
  address,
  version,
  today,
  shared,
  slides: slides.map(({ view, headline, notes }) => ({
    panel: view.id,
    query: view.query,
    headline: headline === view.sentence ? '' : headline,
    notes,
  })),
  files,
})

/** Nothing from anywhere: only the two scripts and the one style that stand in the file. */
const policy = ({ codeHash, loaderHash, styleHash }: BriefingKit): string =>
  [
    "default-src 'none'",
    `script-src '${loaderHash}' '${codeHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

function page(deck: DeckView, kit: BriefingKit, data: string, still: Still): string {
  const kept = (id: string, type: string, content: string) =>
    `<script type="${type}" id="${id}">${content}</script>`
  return [
    '<!doctype html>',
    `<html lang="${languageTags[deck.language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy(kit))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(deck.title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${kit.style}</style>`,
    '</head>',
    '<body>',
    `<div id="root">${briefingStill(deck, still)}</div>`,
    kept(briefingIds.manifest, 'application/json', inScript(deckManifest(deck))),
    kept(briefingIds.data, 'text/plain', data),
    kept(briefingIds.code, 'text/plain', kit.code),
    `<script>${kit.loader}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * A deck, or a page of the site as one, in one HTML file that asks for nothing: charts live, with filters, both languages,
 * tables and evidence; opened from a disk too. Where no script runs its pictures and tables stand. Rejects when the kit
 * or a data file cannot be had.
 */
export async function briefing(deck: DeckView, parts: BriefingParts): Promise<Blob> {
  const [made, files] = await Promise.all([parts.kit(), filesFrom(parts.read)])
  const content = strToU8(JSON.stringify(contentOf(deck, parts, files)))
  const data = base64(gzipSync(content, { level: 9 }))
  const whole = new Blob([page(deck, made, data, 'whole')], { type: mime })
  return whole.size < limit ? whole : new Blob([page(deck, made, data, 'findings')], { type: mime })
}
