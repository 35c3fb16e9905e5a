import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('')

/** A cell as its part holds it: a number, or a text wherever it is stored. */
export type SheetCell = string | number | null

export type ReadSheet = {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Number format of a cell, by row and column from 0. */
  readonly formatAt: (row: number, column: number) => string
  readonly xml: Document
}

export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[]
  /** Every XML part by its path, read strictly. */
  readonly parts: ReadonlyMap<string, Document>
  /** Custom document properties by name. */
  readonly custom: ReadonlyMap<string, string>
}

/** A strict reading of an XML part. Throws, naming it, when it is not well formed. */
function parsed(path: string, text: string): Document {
  const read = new window.DOMParser().parseFromString(text, 'application/xml')
  const fault = read.querySelector('parsererror')
  if (fault) throw new Error(`${path}: ${fault.textContent}`)
  return read
}

const all = (node: Document | Element, tag: string): readonly Element[] => [...node.getElementsByTagName(tag)]
const textOf = (node: Element): string =>
  all(node, 't')
    .map(part => part.textContent)
    .join('')

/** Column of a reference such as `AB12`, from 0. */
const columnOf = (reference: string): number =>
  (/^[A-Z]+/.exec(reference)?.[0] ?? '')
    .split('')
    .reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1

function cellValue(cell: Element, shared: readonly string[]): SheetCell {
  const type = cell.getAttribute('t')
  if (type === 'inlineStr') return textOf(cell)
  const written = all(cell, 'v')[0]?.textContent
  if (written === undefined) return null
  if (type === 's') return shared[Number(written)] ?? null
  if (type !== null && type !== 'n') throw new Error(`a cell of type ${type}: ${written}`)
  return Number(written)
}

function sheetOf(
  name: string,
  xml: Document,
  shared: readonly string[],
  formats: readonly string[],
): ReadSheet {
  const rows: SheetCell[][] = []
  const styles = new Map<string, string>()
  for (const cell of all(xml, 'c')) {
    const reference = cell.getAttribute('r') ?? ''
    const row = Number(/\d+$/.exec(reference)?.[0]) - 1
    const column = columnOf(reference)
    const line = (rows[row] ??= [])
    line[column] = cellValue(cell, shared)
    styles.set(`${row},${column}`, formats[Number(cell.getAttribute('s') ?? 0)] ?? '')
  }
  return {
    name,
    rows: Array.from(rows, row => Array.from(row ?? [], cell => cell ?? null)),
    formatAt: (row, column) => styles.get(`${row},${column}`) ?? '',
    xml,
  }
}

/** Number formats by style index: those the workbook defines itself; built-in ones by their number. */
function formatsOf(styles: Document | undefined): readonly string[] {
  if (!styles) return []
  const own = new Map(
    all(styles, 'numFmt').map(node => [node.getAttribute('numFmtId'), node.getAttribute('formatCode') ?? '']),
  )
  const cells = all(styles, 'cellXfs')[0]
  return cells
    ? all(cells, 'xf').map(
        node => own.get(node.getAttribute('numFmtId')) ?? `#${node.getAttribute('numFmtId')}`,
      )
    : []
}

/** A workbook read by a reader that is not the writer's: the archive unpacked, each XML part parsed strictly. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
  const parts = new Map(files.map(([path, content]) => [path, parsed(path, strFromU8(content))]))
  const book = parts.get('xl/workbook.xml')
  if (!book) throw new Error('no workbook among the parts')
  const strings = parts.get('xl/sharedStrings.xml')
  const shared = strings ? all(strings, 'si').map(textOf) : []
  const formats = formatsOf(parts.get('xl/styles.xml'))
  const properties = parts.get('docProps/custom.xml')
  return {
    parts,
    sheets: all(book, 'sheet').map((sheet, index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`)
      if (!xml) throw new Error(`no part for sheet ${index + 1}`)
      return sheetOf(sheet.getAttribute('name') ?? '', xml, shared, formats)
    }),
    custom: new Map(
      properties
        ? all(properties, 'property').map(node => [node.getAttribute('name') ?? '', node.textContent])
        : [],
    ),
  }
}
