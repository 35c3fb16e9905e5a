// Door: keeps painted pictures from build to build, beside the packages.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
function codeHash(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  const painter = fileURLToPath(new URL('picture.js', import.meta.url))
  for (const file of [...partsOf(painter, new Set())].toSorted()) hash.update(readFileSync(file))
  return hash.digest('hex')
}

const code = codeHash()
const used = new Set<string>()

/** A picture as PNG: painted, or kept from a build that had the same to paint with the same code. */
export async function keptPng({ content, png }: Picture): Promise<Uint8Array> {
  const name = `${createHash('sha256').update(code).update(content).digest('hex')}.png`
  const file = join(store, name)
  used.add(name)
  if (existsSync(file)) return readFileSync(file)
  const painted = await png()
  mkdirSync(store, { recursive: true })
  writeFileSync(file, painted)
  return painted
}

/** Throws away what was kept and not asked for again. */
export function forgetUnused(): void {
  if (!existsSync(store)) return
  for (const name of readdirSync(store).filter(name => !used.has(name))) rmSync(join(store, name))
}
