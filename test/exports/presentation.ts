import { expect } from 'vitest'
import type { Frame, Language, Row } from '../../src/frame/Frame.ts'
import { valueWords } from '../../src/words/rowWords.ts'
import { faultsOf, packageOf, type Package } from './package.ts'
import { all, textOf, texts, type Element } from './xmlTree.ts'

/** A chart of a presentation, read back from its part and from the sheet inside. */
export type ReadChart = {
  readonly path: string
  readonly xml: Element
  readonly names: readonly string[]
  readonly categories: readonly string[]
  /** Values by series and category; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[]
  /** The workbook inside, as a file. */
  readonly book: Uint8Array
  /** The sheet's cells by their place: texts and numbers. */
  readonly cells: ReadonlyMap<string, string | number>
}

/** Points of a cache by their index; null where the cache has none. */
function pointsOf(cache: Element): readonly (string | null)[] {
  const count = Number(all(cache, 'c:ptCount')[0]?.attributes['val'])
  const points = new Map(
    all(cache, 'c:pt').map(point => [Number(point.attributes['idx']), textOf(point)] as const),
  )
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null)
}

function cellsOf(sheet: Element): ReadonlyMap<string, string | number> {
  return new Map(
    all(sheet, 'c').map(cell => {
      const { r = '', t } = cell.attributes
      return [r, t === 'inlineStr' ? textOf(cell) : Number(textOf(cell))] as const
    }),
  )
}

function chartAt(path: string, { xml, bytes }: Package): ReadChart {
  const chart = xml(path)
  const relation = all(xml(path.replace('charts/', 'charts/_rels/') + '.rels'), 'Relationship')[0]
  const target = (relation?.attributes['Target'] ?? '').replace('../', 'ppt/')
  const file = bytes(target)
  const book = packageOf(file)
  expect(faultsOf(book)).toEqual([])
  const series = all(chart, 'c:ser')
  const part = (one: Element, name: string): Element => {
    const found = all(one, name)[0]
    if (!found) throw new Error(`${path}: a series without ${name}`)
    return found
  }
  return {
    path,
    xml: chart,
    names: series.map(one => pointsOf(part(one, 'c:tx'))[0] ?? ''),
    categories: series[0] ? pointsOf(part(series[0], 'c:cat')).map(name => name ?? '') : [],
    values: series.map(one =>
      pointsOf(part(one, 'c:val')).map(value => (value === null ? null : Number(value))),
    ),
    book: file,
    cells: cellsOf(book.xml('xl/worksheets/sheet1.xml')),
  }
}

/** A presentation, read back: its slides' and notes' texts, its charts, its parts. */
export type Presentation = Package & {
  readonly slides: readonly Element[]
  readonly notes: readonly (readonly string[])[]
  readonly charts: readonly ReadChart[]
}

const numbered = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths
    .filter(path => pattern.test(path))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))

/** Opens a presentation; every part of it must be well-formed and lead somewhere. */
export function presentationOf(file: Uint8Array): Presentation {
  const opened = packageOf(file)
  for (const path of opened.paths.filter(one => /\.(xml|rels)$/.test(one))) opened.xml(path)
  expect(faultsOf(opened)).toEqual([])
  const at = (pattern: RegExp) => numbered(opened.paths, pattern)
  return {
    ...opened,
    slides: at(/^ppt\/slides\/slide\d+\.xml$/).map(opened.xml),
    notes: at(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(path =>
      all(opened.xml(path), 'p:sp')
        .filter(shape => all(shape, 'p:ph')[0]?.attributes['type'] === 'body')
        .flatMap(shape => all(shape, 'a:p').map(one => texts(one, 'a:t').join(''))),
    ),
    charts: at(/^ppt\/charts\/chart\d+\.xml$/).map(path => chartAt(path, opened)),
  }
}

/** The sheet says what the chart's caches say: heads, names, numbers as numbers, nothing where nothing is known. */
export function expectSheet({ names, categories, values, cells, xml, path }: ReadChart): void {
  const column = (at: number): string => String.fromCharCode(65 + at)
  names.forEach((name, at) => expect(cells.get(`${column(at + 1)}1`), path).toBe(name))
  categories.forEach((name, row) => expect(cells.get(`A${row + 2}`), path).toBe(name))
  values.forEach((list, at) =>
    list.forEach((value, row) => expect(cells.get(`${column(at + 1)}${row + 2}`) ?? null, path).toBe(value)),
  )
  expect(cells.size).toBe(
    1 + names.length + categories.length + values.flat().filter(value => value !== null).length,
  )
  const last = categories.length + 1
  expect(texts(xml, 'c:f'), path).toEqual(
    names.flatMap((_, at) => [
      `Sheet1!$${column(at + 1)}$1`,
      `Sheet1!$A$2${last > 2 ? `:$A$${last}` : ''}`,
      `Sheet1!$${column(at + 1)}$2${last > 2 ? `:$${column(at + 1)}$${last}` : ''}`,
    ]),
  )
}

const sorted = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].toSorted((a, b) => a - b)

/** Tells of a row whether the speaker notes say it: those of a slide without room for all are there. */
export function heardIn({ notes }: Presentation, language: Language): (row: Row) => boolean {
  const heard = notes.flat().join('\n')
  return row => heard.includes(valueWords(row, language))
}

/** The charts hold the frame's values and no others: all of them, but of rows that have no room and stand elsewhere. */
export const expectFrame = (
  charts: readonly ReadChart[],
  frame: Frame,
  what: string,
  isElsewhere: (row: Row) => boolean = () => false,
): void => {
  const drawn = new Set(charts.flatMap(({ values }) => values.flat()).filter(value => value !== null))
  const known = frame.rows.filter(({ value }) => value !== null)
  const wanted = known.filter(row => drawn.has(row.value ?? 0) || !isElsewhere(row))
  expect(sorted([...drawn]), what).toEqual(sorted(wanted.flatMap(({ value }) => value ?? [])))
}

/** A face for Chinese signs stands wherever one for Latin letters does, and wherever the size of a type is set. */
export function expectFaces({ paths, xml }: Presentation): void {
  for (const path of paths.filter(one => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(one))) {
    const tree = xml(path)
    const set = ['a:rPr', 'a:defRPr', 'a:endParaRPr']
      .flatMap(name => all(tree, name))
      .filter(
        ({ name, attributes, children }) =>
          (name !== 'a:endParaRPr' && attributes['sz'] !== undefined) ||
          children.some(child => child.name === 'a:latin'),
      )
    const faces = set.map(one => one.children.find(({ name }) => name === 'a:ea')?.attributes['typeface'])
    expect(new Set(faces), path).toEqual(new Set(['Microsoft YaHei']))
    expect(all(tree, 'a:latin').length, path).toBe(set.length)
  }
}
