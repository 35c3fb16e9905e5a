// Door: the folder the site is built into.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReadFile } from '../data/load.ts'

/** `SITE=https://host` makes the addresses whole that others read from the pages. */
export const origin = process.env['SITE'] ? new URL(process.env['SITE']).origin : ''

/** Name of the sheet that pages link to, which the build adds to those of the bundler; it begins with this. */
export const ownSheet = 'page-'

/** The folder the bundler has written to, with the data in it, and pages and files are to be written to. */
export type SiteFolder = {
  /** Text of a data file. */
  readonly read: ReadFile
  readonly template: string
  /** Names of the bundler's files. */
  readonly assets: readonly string[]
  /** All style sheets of the bundler as one. */
  readonly css: string
  /** Writes a file, its folders where they are not there. */
  readonly write: (path: string, content: string | Uint8Array) => void
}

export function siteFolder(path: string): SiteFolder {
  const text = (name: string): string => readFileSync(join(path, name), 'utf8')
  const assets = readdirSync(join(path, 'assets'))
  const css = assets
    .filter(name => name.endsWith('.css') && !name.startsWith(ownSheet))
    .map(name => text(join('assets', name)).trim())
    .join('\n')
  return {
    read: file => readFile(join(path, 'data', file), 'utf8'),
    template: text('index.html'),
    assets,
    css,
    write: (name, content) => {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    },
  }
}
