import { describe, expect, it } from 'vitest'
import { below, childrenOf, isNode, readSources, sourceOf, type Node, type Source } from './sources.ts'

/**
 * The doors: the only files that touch the world outside their arguments. All else is values in, values out, so it can
 * run in Node and in the browser, in tests and at build time, and give the same each time.
 */
const doors: readonly string[] = [
  'src/app/SiteFolder.ts',
  'src/app/acts.ts',
  'src/app/briefing.tsx',
  'src/app/briefingKit.ts',
  'src/app/briefingLoader.ts',
  'src/app/asleep.ts',
  'src/app/early.ts',
  'src/app/firstData.ts',
  'src/app/foresee.ts',
  'src/app/main.tsx',
  'src/app/markWords.ts',
  'src/app/otherWidths.ts',
  'src/app/picture.ts',
  'src/app/pictureStore.ts',
  'src/app/prerender.ts',
  'src/app/serve.ts',
  'src/app/thread.ts',
  'src/app/threads.ts',
  'src/app/typeface.ts',
  'src/app/storedScheme.ts',
  'src/app/useScheme.ts',
  'src/app/wake.ts',
  'src/app/wholeSheet.ts',
  'src/charts/Chart.tsx',
  'src/charts/canvas.ts',
  'src/charts/tile.ts',
  'src/charts/draw.ts',
  'src/data/load.ts',
  'src/deck/shelf.ts',
  'src/embed/element.ts',
  'src/embed/world.ts',
  'src/exports/copyImage.ts',
  'src/exports/loadKit.ts',
  'src/exports/png.ts',
  'src/exports/save.ts',
  'src/exports/slidePicture.ts',
  'src/pages/KeptPanel.tsx',
  'src/pages/backAndForth.ts',
  'src/pages/clock.ts',
  'src/pages/showChannel.ts',
  'src/pages/turns.ts',
  'src/pages/useKeys.ts',
  'src/pages/fileDrop.ts',
  'src/pages/openedFile.ts',
  'src/pages/usePageTitle.ts',
  'src/pages/useSliced.ts',
  'src/pages/usePageStart.ts',
  'src/parts/afterPaint.ts',
  'src/parts/clipboard.ts',
  'src/parts/dialogPlace.ts',
  'src/parts/fileSettings.ts',
  'src/parts/focusOn.ts',
  'src/parts/intoWindow.ts',
  'src/parts/useAhead.ts',
  'src/parts/whenIdle.ts',
  'src/parts/useFullScreen.ts',
  'src/parts/useLeft.ts',
  'src/parts/usePrinting.ts',
  'src/parts/watchPress.ts',
]

/** Globals that are the screen, the network, the reader's machine, the clock or chance. */
const world = new Set(
  [
    'window document location navigator history globalThis self matchMedia screen',
    'localStorage sessionStorage indexedDB caches cookieStore',
    'fetch XMLHttpRequest WebSocket EventSource Worker BroadcastChannel',
    'Image DOMParser XMLSerializer FileReader OffscreenCanvas alert confirm prompt',
    'process performance crypto eval Function',
    'setTimeout setInterval requestAnimationFrame requestIdleCallback',
  ].flatMap(names => names.split(' ')),
)

/** Members of harmless globals that are the clock, chance or the browser's memory. */
const worldly = new Set(['Date.now', 'Math.random', 'URL.createObjectURL', 'URL.revokeObjectURL'])

/** Members through which an element leads to the page it stands in. */
const backstairs = new Set(['ownerDocument', 'defaultView'])

/** Modules of Node that touch disk, network or machine; `node:path`, `node:url` and `node:crypto` only compute. */
const machine =
  /^node:(fs|http|https|net|os|process|child_process|worker_threads|timers|readline|dgram|tls|dns)(\/|$)/

/** TypeScript around a value: only the value runs. All other TypeScript nodes are types, and do nothing. */
const wrappers = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
])

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : ''

/** Parts of a node that run: not its types, not names that are no references, such as keys and members. */
function running(node: Node): readonly Node[] {
  if (wrappers.has(node.type)) return isNode(node['expression']) ? [node['expression']] : []
  if (node.type.startsWith('TS') || node.type === 'ImportDeclaration') return []
  const silent =
    node['computed'] === true || node['shorthand'] === true ? [] : [node['property'], node['key']]
  return childrenOf(node).filter(child => !silent.includes(child))
}

function* executed(node: Node): Generator<Node> {
  yield node
  for (const child of running(node)) yield* executed(child)
}

const binders: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  CatchClause: ['param'],
  ClassDeclaration: ['id'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
}

/** Names a file declares itself: its own `location` from a hook is not the browser's. */
function declared(program: Node): ReadonlySet<string> {
  const names = [...below(program)].flatMap(node =>
    (binders[node.type] ?? []).flatMap(field => {
      const bound = node[field]
      const patterns: readonly unknown[] = Array.isArray(bound) ? bound : [bound]
      return patterns.filter(isNode).flatMap(pattern => [...executed(pattern)].map(nameOf))
    }),
  )
  return new Set(names)
}

function touches(node: Node): string {
  const name = nameOf(node)
  if (world.has(name)) return name
  const member = `${nameOf(node['object'])}.${nameOf(node['property'])}`
  if (node.type === 'MemberExpression' && worldly.has(member)) return member
  if (backstairs.has(nameOf(node['property']))) return nameOf(node['property'])
  const isDate = nameOf(node['callee']) === 'Date'
  const given = Array.isArray(node['arguments']) ? node['arguments'].length : 0
  return isDate && given === 0 ? 'Date without arguments, which is now' : ''
}

/** What of the world a file touches. */
function touched({ program, imports }: Source): readonly string[] {
  const own = declared(program)
  const used = [...executed(program)].map(touches).filter(name => name !== '' && !own.has(name))
  const modules = imports.filter(({ target, typeOnly }) => !typeOnly && machine.test(target))
  return [...new Set([...used, ...modules.map(({ target }) => target)])]
}

const sources = readSources()
const isDoor = ({ text }: Source): boolean => /^\/\/ Door: \S/.test(text)

describe('the doors of the house', () => {
  it('are these, and no others', () => {
    expect(sources.filter(isDoor).map(({ path }) => path)).toEqual(doors.toSorted())
  })

  it('are the only files that touch the world', () => {
    const open = sources.filter(source => !isDoor(source)).map(source => [source.path, touched(source)])
    expect(Object.fromEntries(open.filter(([, what]) => what?.length))).toEqual({})
  })

  it('say in their first line what they touch and why', () => {
    for (const { path, text } of sources.filter(isDoor))
      expect([path, text.split('\n')[0]]).toEqual([path, expect.stringMatching(/^\/\/ Door: .{15,}\.$/)])
  })
})

describe('the scan for doors', () => {
  const found = (text: string): readonly string[] => touched(sourceOf('src/parts/x.tsx', text))

  it.each([
    ['document.title = "x"', 'document'],
    ['const wide = window.innerWidth > 360', 'window'],
    ['const view = <p onClick={() => location.reload()}>x</p>', 'location'],
    ['const { href } = location', 'location'],
    ['export const load = () => fetch("a.json")', 'fetch'],
    ['const kept = (localStorage as Storage).length', 'localStorage'],
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'Date without arguments, which is now'],
    ['const luck = Math.random()', 'Math.random'],
    ['const page = element.ownerDocument', 'ownerDocument'],
    ['const address = URL.createObjectURL(blob)', 'URL.createObjectURL'],
    ['const text = `${navigator.language}`', 'navigator'],
    ['const all = { document }', 'document'],
    ["import { readFileSync } from 'node:fs'", 'node:fs'],
    ["const fs = await import('node:fs/promises')", 'node:fs/promises'],
  ])('sees what %s touches', (text, what) => {
    expect(found(text)).toContain(what)
  })

  it.each([
    ['// document.title and window are only spoken of'],
    ['/** Reads `location.href`. */ const text = "window.document"'],
    ['const kind = source.document'],
    ["const kinds = { document: 'a', series: 'b' }"],
    ['type Place = { readonly location: string; readonly window: typeof document }'],
    ['const place = (location: string) => location.length'],
    ['const { pathname: location } = useLocation(); use(location)'],
    ["const day = new Date('2025-08-17')"],
    ["import { join } from 'node:path'"],
    ["import type { Stats } from 'node:fs'"],
    ['const view = <input list="location" form="document" />'],
  ])('is not misled by %s', text => {
    expect(found(text)).toEqual([])
  })
})
