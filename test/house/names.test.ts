import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { below, filesUnder, readSources, sourceOf, type Node, type Source } from './sources.ts'

const sources = readSources()
const files = [...filesUnder('src'), ...filesUnder('test')]

/** Words that say nothing of what is inside: a file is one noun of the domain. */
const empty = /^(utils?|helpers?|common|misc|libs?|shared|core|base|stuff|manager|service)$/i
const wordsOf = (path: string): readonly string[] =>
  path.split('/').map(part => basename(part, extname(part)).replace(/\.test$/, ''))

const linesOf = (text: string): number => text.trimEnd().split('\n').length

/** Nodes of one type in a file, each as the line it begins on. */
const linesWith = (source: Source, wanted: (node: Node) => boolean): readonly string[] =>
  [...below(source.program)]
    .filter(wanted)
    .map(({ start }) => `${source.path}:${linesOf(source.text.slice(0, Number(start) + 1))}`)

const everywhere = (wanted: (node: Node) => boolean): readonly string[] =>
  sources.flatMap(source => linesWith(source, wanted))

const isFunction = ({ type }: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)

/** Functions longer than they may be, in lines. Markup takes its room: a component may be longer than a computation. */
const tooLong = (source: Source): readonly string[] =>
  linesWith(source, node => {
    const lines = linesOf(source.text.slice(Number(node['start']), Number(node['end'])))
    return isFunction(node) && lines > (source.path.endsWith('.tsx') ? 70 : 40)
  })

describe('a name', () => {
  it('says what is inside', () => {
    // The style sheet every page begins with may say that it is the base.
    const named = files.filter(path => !path.endsWith('.css'))
    expect(named.filter(path => wordsOf(path).some(word => empty.test(word)))).toEqual([])
  })

  it('is PascalCase for what is on the screen, and only there for .tsx', () => {
    const entries = ['src/app/main.tsx', 'src/app/briefing.tsx']
    const screen = files.filter(path => /^src\/.*\.tsx$/.test(path) && !entries.includes(path))
    expect(screen.filter(path => !/^[A-Z][A-Za-z]*\.tsx$/.test(basename(path)))).toEqual([])
  })

  it('of a panel is its id: small letters and dashes', () => {
    const types = ['Panel.ts']
    const panels = readdirSync('src/panels').filter(name => !types.includes(name))
    expect(panels.filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([])
  })

  it('of a test folder is that of the room it tests', () => {
    const rooms = readdirSync('src')
    const own = ['house', 'golden', 'browser', 'office']
    expect(readdirSync('test').filter(name => !rooms.includes(name) && !own.includes(name))).toEqual([])
  })

  it('of a style sheet is that of the component beside it', () => {
    // Those of the composition are of every page; a card and a tool are what many components are made of.
    const own = ['src/parts/card.css', 'src/parts/tool.css']
    const sheets = files.filter(path => path.endsWith('.css') && !path.startsWith('src/app/'))
    const component = (path: string): string =>
      join(dirname(path), basename(path, '.css').replace(/^[a-z]/, letter => letter.toUpperCase()) + '.tsx')
    expect(sheets.filter(path => !own.includes(path) && !existsSync(component(path)))).toEqual([])
  })

  it('stands once: no barrels that only pass on', () => {
    expect(files.filter(path => /^index\.tsx?$/.test(basename(path)))).toEqual([])
    expect(everywhere(({ type }) => type === 'ExportAllDeclaration')).toEqual([])
  })
})

describe('the language of the house', () => {
  it('has no any', () => {
    expect(everywhere(({ type }) => type === 'TSAnyKeyword')).toEqual([])
  })

  it('has no non-null !', () => {
    expect(everywhere(({ type }) => type === 'TSNonNullExpression')).toEqual([])
  })

  it('has no enum and no namespace', () => {
    expect(everywhere(({ type }) => type === 'TSEnumDeclaration' || type === 'TSModuleDeclaration')).toEqual(
      [],
    )
  })

  it('has no default export', () => {
    expect(everywhere(({ type }) => type === 'ExportDefaultDeclaration')).toEqual([])
  })

  it('silences no check without a reason', () => {
    const silenced = /(@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable)(?!.* -- \S)/
    expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the size of things', () => {
  it('keeps a file under 250 lines', () => {
    const sheets = files
      .filter(path => path.endsWith('.css'))
      .map(path => ({ path, text: readFileSync(path, 'utf8') }))
    const long = [...sources, ...sheets]
      .filter(({ text }) => linesOf(text) >= 250)
      .map(({ path, text }) => `${path}: ${linesOf(text)}`)
    expect(sheets.length).toBeGreaterThan(40)
    expect(long).toEqual([])
  })

  it('keeps a function under 40 lines, one with markup under 70', () => {
    expect(sources.flatMap(tooLong)).toEqual([])
  })

  it('keeps half of all functions under ten lines', () => {
    const sizes = sources
      .flatMap(({ program, text }) =>
        [...below(program)]
          .filter(isFunction)
          .map(node => linesOf(text.slice(Number(node['start']), Number(node['end'])))),
      )
      .toSorted((a, b) => a - b)
    expect(sizes.length).toBeGreaterThan(500)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(10)
  })
})

describe('the scan behind these rules', () => {
  const source = sourceOf(
    'src/frame/x.ts',
    'const a: any = 1\nconst b = a!\nenum C { D }\nexport default b\n// any ! enum default\nconst e = "any"',
  )
  it.each([
    ['TSAnyKeyword', 1],
    ['TSNonNullExpression', 2],
    ['TSEnumDeclaration', 3],
    ['ExportDefaultDeclaration', 4],
  ])('finds %s where it stands, and not in comments or texts', (wanted, line) => {
    expect(linesWith(source, ({ type }) => type === wanted)).toEqual([`src/frame/x.ts:${line}`])
  })

  it('knows names that say nothing', () => {
    for (const path of ['src/utils/x.ts', 'src/frame/helpers.ts', 'test/shared/x.test.ts', 'src/common.ts'])
      expect(wordsOf(path).some(word => empty.test(word))).toBe(true)
    expect(wordsOf(dirname('src/frame/Frame.ts')).some(word => empty.test(word))).toBe(false)
  })
})
