import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayImport } from './directions.ts'
import { rooms } from './sources.ts'

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''

/** A line of the map: which folder, what is in it, what it may import. */
const map = [...readme.matchAll(/^\| `((?:src|public|test)[\w/]*)` +\| (.+?) +\| (.*?) *\|$/gm)].map(
  ([, folder = '', what = '', imports = '']) => ({ folder, room: folder.replace('src/', ''), what, imports }),
)
const order = map.filter(({ folder }) => folder.startsWith('src/')).map(({ room }) => room)

/** Rooms that the words of the map let a room import. */
function allowed(room: string, imports: string): readonly string[] {
  if (imports === 'nothing') return []
  if (imports === 'everything') return order.filter(other => other !== room)
  return imports === 'the above' ? order.slice(0, order.indexOf(room)) : imports.split(', ')
}

describe('the map of the house in the README', () => {
  it('names every folder of src, and none that is not there', () => {
    expect(order.toSorted()).toEqual(rooms())
    expect(map.filter(({ folder }) => !existsSync(folder))).toEqual([])
  })

  it('says what is in each', () => {
    expect(map.length).toBeGreaterThan(0)
    expect(map.filter(({ what }) => what.length < 15)).toEqual([])
  })

  it('lets no room import what the rules forbid, and forbids nothing they allow', () => {
    for (const { room, imports } of map.filter(({ folder }) => folder.startsWith('src/'))) {
      const { values = [], types = [] } = mayImport[room] ?? {}
      const said = allowed(room, imports)
      expect({ room, forbidden: said.filter(other => ![...values, ...types].includes(other)) }).toEqual({
        room,
        forbidden: [],
      })
      expect({ room, unsaid: values.filter(other => !said.includes(other)) }).toEqual({ room, unsaid: [] })
    }
  })

  it('shows a picture that is there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)\s]+)\)/g)].flatMap(([, path]) => path ?? [])
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter(path => !existsSync(path))).toEqual([])
  })

  it('names only commands that package.json has', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].flatMap(
      ([, run, own]) => run ?? own ?? [],
    )
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  it('names only files that are there', () => {
    const named = [...readme.matchAll(/`((?:src|test|public)\/[\w./-]+\.\w+)`/g)].flatMap(
      ([, path]) => path ?? [],
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(path => !existsSync(path))).toEqual([])
  })
})

describe('the root of the house', () => {
  it('holds what is fixed, and every room holds something', () => {
    const fixed = [
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
      'index.html',
      'LICENSE',
      'README.md',
      '.ci/run',
    ]
    expect(fixed.filter(name => !existsSync(name))).toEqual([])
    expect(rooms().filter(room => readdirSync(`src/${room}`).length === 0)).toEqual([])
  })
})
