// Door: keeps painted pictures from build to build, beside the packages.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Picture } from './picture.ts'

const store = 'node_modules/.cache/kapok-pictures'

/** The built files a built file is made of, itself included. */
function partsOf(file: string, found: Set<string>): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    partsOf(join(dirname(file), path), found)
  return found
}

/** The code that paints, and the versions of all packages: another one may paint another picture. */
function codeHash(painter: string): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const file of [...partsOf(painter, new Set())].toSorted()) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Read once by each thread of a build. */
const codes = new Map<string, string>()

function codeOf(painter: string): string {
  const code = codes.get(painter) ?? codeHash(painter)
  codes.set(painter, code)
  return code
}

/** A picture as PNG, and the name it is kept under. */
type Kept = { readonly name: string; readonly png: Uint8Array }

/**
 * Paints a picture, or takes what was kept from a build that had the same to paint with the same code.
 * @param painter the built file that paints
 */
export function keptPng({ content, png }: Picture, painter: string): Kept {
  const name = `${createHash('sha256').update(codeOf(painter)).update(content).digest('hex')}.png`
  const file = join(store, name)
  if (existsSync(file)) return { name, png: readFileSync(file) }
  const painted = png()
  mkdirSync(store, { recursive: true })
  writeFileSync(file, painted)
  return { name, png: painted }
}

/** Throws away what was kept and is not among the names a build has asked for. */
export function forgetOthers(used: ReadonlySet<string>): void {
  if (!existsSync(store)) return
  for (const name of readdirSync(store).filter(name => !used.has(name))) rmSync(join(store, name))
}
