import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayImport } from './directions.ts'
import { readSources, rooms, sourceOf, type Source } from './sources.ts'

type Package = { readonly name: RegExp; readonly files: RegExp; readonly types?: RegExp }

/** Which files may import which package. A package that is not here may not be imported at all. */
const packages: readonly Package[] = [
  // ECharts is 300 KiB: one place decides what of it is used, and options stay plain data that only names its types.
  { name: /^echarts($|\/)/, files: /^src\/charts\//, types: /^src\// },
  // Its pitfalls (two mounts, errors that escape React) are dealt with once.
  { name: /^echarts-for-react($|\/)/, files: /^src\/charts\/Chart\.tsx$/ },
  // One store of a thing: two would disagree.
  { name: /^zustand($|\/)/, files: /^src\/(filter|deck)\/store\.ts$/ },
  // Where data files and the code of panels are loaded, and where the client of a page is made.
  { name: /^@tanstack\/react-query$/, files: /^src\/(data\/useFigures\.ts|pages\/usePanels\.ts|app\/.*)$/ },
  // Parts stay ignorant of routes, so that they serve embeds and slides as well.
  { name: /^react-router$/, files: /^src\/(pages|app)\// },
  { name: /^react$/, files: /^src\/(charts\/(Zoom)?Chart\.tsx|parts\/.*|pages\/.*|app\/.*)$/ },
  // Panels follow a choice in turns: each must be done within its own, or nothing is known of how long it takes. A
  // browser that prints takes its picture as soon as it has told. A choice is shown before all that follows it.
  { name: /^react-dom$/, files: /^src\/(pages\/(coming|useTurns)|parts\/usePrinting)\.ts$/ },
  // Rendering into a page or into text is an entry's business.
  { name: /^react-dom\//, files: /^src\/app\// },
  // Node stands behind the build and the server only; a page that imported it would not load.
  { name: /^node:/, files: /^src\/app\// },
  // Packed files and slides are written by exports, which are loaded when asked for.
  { name: /^fflate$/, files: /^src\/exports\// },
  { name: /^pptxgenjs$/, files: /^src\/exports\/pptxFile\.ts$/ },
  { name: /^hucre\/xlsx$/, files: /^src\/exports\/xlsx\.ts$/ },
  // Pictures are painted with it in the build.
  { name: /^@napi-rs\/canvas$/, files: /^src\/app\// },
  // A step of the build bundles the program that one-file briefings carry.
  { name: /^vite$/, files: /^src\/app\/briefingKit\.ts$/ },
  { name: /^sirv$/, files: /^src\/app\/serve\.ts$/ },
]

const roomOf = (target: string): string => target.split('/')[1] ?? ''

const inHouse = ({ imports }: Source) => imports.filter(({ target }) => target.startsWith('src/'))

function misdirected(source: Source): readonly string[] {
  const { values = [], types = [] } = mayImport[source.room] ?? {}
  return inHouse(source)
    .filter(({ target, typeOnly }) => {
      const room = roomOf(target)
      return room !== source.room && !values.includes(room) && !(typeOnly && types.includes(room))
    })
    .map(({ target, typeOnly }) => `${source.path} imports ${typeOnly ? 'a type of ' : ''}${target}`)
}

function strangers({ path, imports }: Source): readonly string[] {
  return imports
    .filter(({ target }) => !target.startsWith('src/'))
    .filter(({ target, typeOnly }) => {
      const rule = packages.find(({ name }) => name.test(target))
      return !rule?.files.test(path) && !(typeOnly && rule?.types?.test(path))
    })
    .map(({ target }) => `${path} imports ${target}`)
}

/** Circles of imports, each as the path that closes it. */
function circles(sources: readonly Source[]): readonly string[] {
  const targets = new Map(sources.map(source => [source.path, inHouse(source).map(({ target }) => target)]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}

const sources = readSources()

describe('the direction of the house', () => {
  it('is said for every room', () => {
    expect(Object.keys(mayImport).toSorted()).toEqual(rooms())
    expect(sources.length).toBeGreaterThan(50)
  })

  it('is kept: a room imports only what stands before it', () => {
    expect(sources.flatMap(misdirected)).toEqual([])
  })

  it('has no circles, not even of types', () => {
    expect(circles(sources)).toEqual([])
  })

  it('imports only files that are there, by their full name', () => {
    const lost = sources.flatMap(source => inHouse(source).filter(({ target }) => !existsSync(target)))
    expect(lost.map(({ target }) => target)).toEqual([])
  })

  it('lets packages in only where they have been argued for', () => {
    expect(sources.flatMap(strangers)).toEqual([])
  })

  it('keeps panels apart: what two of them need moves up', () => {
    const shared = [
      'src/panels/Panel.ts',
      'src/panels/view.ts',
      'src/panels/catalog.ts',
      'src/panels/cards.ts',
    ]
    const panels = sources.filter(({ path, room }) => room === 'panels' && !shared.includes(path))
    const joined = panels.flatMap(source =>
      inHouse(source)
        .filter(
          ({ target }) =>
            roomOf(target) === 'panels' && !['src/panels/Panel.ts', 'src/panels/cards.ts'].includes(target),
        )
        .map(({ target }) => `${source.path} imports ${target}`),
    )
    expect(joined).toEqual([])
  })
})

describe('the scan behind these rules', () => {
  const scanned = (text: string) => sourceOf('src/panels/x.ts', text).imports
  const value = { target: 'src/forms/bars.ts', typeOnly: false }
  const type = { target: 'src/forms/bars.ts', typeOnly: true }

  it('sees every way to import a value', () => {
    for (const text of [
      "import { bars } from '../forms/bars.ts'",
      "import { bars, type Bars } from '../forms/bars.ts'",
      "import '../forms/bars.ts'",
      "export { bars } from '../forms/bars.ts'",
      "export * from '../forms/bars.ts'",
      "const bars = await import('../forms/bars.ts')",
      "import {\n  bars,\n  columns,\n} from '../forms/bars.ts'",
    ])
      expect([text, scanned(text)]).toEqual([text, [value]])
  })

  it('tells types from values', () => {
    for (const text of [
      "import type { Bars } from '../forms/bars.ts'",
      "import { type Bars, type Columns } from '../forms/bars.ts'",
      "export type { Bars } from '../forms/bars.ts'",
      "type Bars = import('../forms/bars.ts').Bars",
    ])
      expect([text, scanned(text)]).toEqual([text, [type]])
  })

  it('is not misled by comments and strings', () => {
    expect(
      scanned("// import x from '../app/App.tsx'\nconst text = \"import x from '../app/App.tsx'\""),
    ).toEqual([])
  })

  it('finds what breaks the rules', () => {
    const at = (path: string, text: string) => sourceOf(path, text)
    expect(misdirected(at('src/frame/x.ts', "import type { A } from '../data/Figure.ts'"))).toHaveLength(1)
    expect(misdirected(at('src/words/x.ts', "import { flows } from '../data/Figure.ts'"))).toHaveLength(1)
    expect(misdirected(at('src/words/x.ts', "import type { Flow } from '../data/Figure.ts'"))).toEqual([])
    expect(strangers(at('src/forms/x.ts', "import { use } from 'echarts/core'"))).toHaveLength(1)
    expect(strangers(at('src/forms/x.ts', "import type { EChartsOption } from 'echarts'"))).toEqual([])
    expect(strangers(at('src/parts/x.ts', "import _ from 'lodash'"))).toHaveLength(1)
    const a = at('src/frame/a.ts', "import './b.ts'")
    const b = at('src/frame/b.ts', "import type { A } from './a.ts'")
    expect(circles([a, b])).toEqual(['src/frame/a.ts → src/frame/b.ts → src/frame/a.ts'])
  })
})
