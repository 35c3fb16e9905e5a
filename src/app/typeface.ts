// Door: the fonts that pictures are drawn with in the build, read from disk piece by piece.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))

/** Which signs stand in which file of the typeface: `latin` or `[12]` → `U+0-ff,U+131,…`. */
function readRanges(): Readonly<Record<string, string>> {
  const ranges: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  return Object.fromEntries(Object.entries(Object(ranges)).map(([name, range]) => [name, String(range)]))
}

const codesOf = (range: string): readonly number[] => {
  const [from = 0, to = from] = range
    .replace('U+', '')
    .split('-')
    .map(code => Number.parseInt(code, 16))
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** The file that has a sign, by its code point. Latin letters are those of the Latin file, wherever else they stand. */
function fileByCode(): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const entries = Object.entries(readRanges()).toSorted(
    ([a], [b]) => Number(a === 'latin') - Number(b === 'latin'),
  )
  for (const [name, ranges] of entries)
    for (const range of ranges.split(',')) for (const code of codesOf(range)) found.set(code, name)
  return found
}

const files = fileByCode()
const registered = new Map<string, string>()

/** The family of one file, registered when it is first needed: all hundred at once would slow every text down. */
function familyOf(name: string): string {
  const known = registered.get(name)
  if (known) return known
  const family = `N${registered.size}`
  const path = join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`)
  if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`no font could be read from ${path}`)
  registered.set(name, family)
  return family
}

/** What has the widths that charts are laid out by, where it is installed; it comes first, as in a browser. */
const latin = 'Liberation Sans, Arial'

/** Families for a text, of the files as many as it has need of. */
function familiesFor(text: string): string {
  const names = new Set(Array.from(text).flatMap(sign => files.get(sign.codePointAt(0) ?? 0) ?? []))
  return [latin, ...[...names].map(familyOf)].join(', ')
}

/** Size in pixels and weight in a CSS font shorthand. */
export function styleIn(font: string): { readonly size: number; readonly weight: 400 | 600 } {
  const [, size = '12'] = /([\d.]+)px/.exec(font) ?? []
  return { size: Number(size), weight: /\b(?:bold|[6-9]00)\b/.test(font) ? 600 : 400 }
}

/**
 * A CSS font shorthand for a text, in the typefaces of the build whatever family it names: Chinese is drawn in the same
 * one on every machine.
 */
export function builtFont(font: string, text: string): string {
  const { size, weight } = styleIn(font)
  return `${weight} ${size}px ${familiesFor(text || ' ')}`
}
