import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

type Limits = Readonly<Record<string, number>>

const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8')) as Readonly<Record<string, Limits>>
const scriptLimits = budgets['script before anyone touches the page'] ?? {}
const htmlLimits = budgets['HTML'] ?? {}
const partLimits = budgets['parts fetched when they are asked for'] ?? {}

const site = 'build/site'
const scripts = readdirSync(`${site}/assets`).filter(name => name.endsWith('.js'))

const weights = new Map<string, number>()
/** Packed a little less well than a host can, which takes a tenth of the time and weighs a few hundredths more. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
/** Bytes of a text on the way, in KiB. */
function weigh(text: string): number {
  const known = weights.get(text) ?? brotliCompressSync(text, quality).length / 1024
  weights.set(text, known)
  return known
}
const scriptAt = (path: string): string => readFileSync(`${site}${path}`, 'utf8')

/** A script and all that the browser fetches with it, because it cannot run without. */
function withImports(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const { moduleRequest } of parseSync(path, scriptAt(path)).module.staticImports)
    withImports(posix.join(posix.dirname(path), moduleRequest.value), found)
  return found
}

/** Pages that a line of the budget is about: `panels/*` stands for all of a folder, in both languages. */
function pagesOf(line: string): readonly string[] {
  const [folder = '', star] = line.split('/')
  const own =
    star === '*'
      ? readdirSync(`${site}/${folder}`, { withFileTypes: true })
          .filter(entry => entry.isDirectory())
          .map(({ name }) => `${folder}/${name}`)
      : [line]
  return own.flatMap(page => [page, `zh/${page}`])
}

const htmlOf = (page: string): string => readFileSync(`${site}/${page}/index.html`, 'utf8')

const matched = (html: string, what: RegExp): readonly string[] =>
  [...html.matchAll(what)].flatMap(([, path]) => path ?? [])

/** Scripts a page runs, by itself or from a line of its own, each with what it imports, and the one it has the browser fetch for later, alone. */
function scriptsOf(html: string): readonly string[] {
  const named = matched(html, /(?:<script[^>]* src|<link rel="modulepreload"[^>]* href)="([^"]+)"/g)
  const run = [...named, ...matched(html, /import\("([^"]+)"\)/g)]
  const later = matched(html, /<html[^>]* data-app="([^"]+)"/g)
  return [...new Set([...run.flatMap(path => [...withImports(path)]), ...later])]
}

const inline = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)

const rounded = (size: number): number => Math.round(size * 10) / 10
/** Those over their limit, each with what it weighs. */
const over = (sizes: readonly (readonly [string, number])[], limit: number) =>
  Object.fromEntries(sizes.filter(([, size]) => size > limit).map(([name, size]) => [name, rounded(size)]))

describe('what a page weighs before anyone touches it', () => {
  it.each(Object.entries(scriptLimits))('scripts of %s: at most %s KiB', (line, limit) => {
    const pages = pagesOf(line)
    expect(pages.length).toBeGreaterThan(0)
    const sizes = pages.map(page => {
      const html = htmlOf(page)
      const texts = [...scriptsOf(html).map(scriptAt), ...inline(html)]
      expect(scriptsOf(html).some(path => path.startsWith('/assets/index-'))).toBe(true)
      return [page, texts.reduce((sum, text) => sum + weigh(text), 0)] as const
    })
    expect(over(sizes, limit)).toEqual({})
  })

  it.each(Object.entries(htmlLimits))('the HTML of %s: at most %s KiB', (line, limit) => {
    expect(
      over(
        pagesOf(line).map(page => [page, weigh(htmlOf(page))] as const),
        limit,
      ),
    ).toEqual({})
  })
})

describe('what is fetched when it is asked for', () => {
  const nameOf = (script: string): string => script.replace(/-[\w-]{8}\.js$/, '')

  it('keeps to the budget of each part', () => {
    expect(scripts.length).toBeGreaterThan(20)
    const heavy = scripts.flatMap(script => {
      const size = weigh(scriptAt(`/assets/${script}`))
      const limit = partLimits[nameOf(script)] ?? partLimits['any other'] ?? 0
      return size > limit ? [`${script}: ${rounded(size)} KiB, at most ${limit}`] : []
    })
    expect(heavy).toEqual([])
  })

  // Told by what stands in them: the bundler names them as it likes.
  it.each([
    ['ECharts', '_echarts_instance_'],
    ['the writer of PowerPoint files', 'PptxGenJS'],
  ])('leaves %s out of every page', (_, sign) => {
    const holders = scripts.filter(script => scriptAt(`/assets/${script}`).includes(sign))
    expect(holders.length).toBeGreaterThan(0)
    const pages = Object.keys(scriptLimits).flatMap(pagesOf)
    const fetched = new Set(pages.flatMap(page => scriptsOf(htmlOf(page)).map(path => posix.basename(path))))
    expect(holders.filter(script => fetched.has(script))).toEqual([])
  })
})
