import { writeXlsx, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx'
import type { Language, Row } from '../frame/Frame.ts'
import { sheetWords } from '../words/about.ts'
import { siteWords } from '../words/topics.ts'
import { aboutLines } from './about.ts'
import { fileColumns, sharedUnit, type FileColumn } from './columns.ts'
import { manifestOf } from './Manifest.ts'
import { columnFormat } from './columnFormat.ts'
import type { PanelView } from './PanelView.ts'
import type { Settings } from './settings.ts'
import { tableView, type TableView } from './TableView.ts'
import { textWidth } from '../charts/measure.ts'

type Cells = NonNullable<WriteSheet['cells']>

/** Typefaces that Office brings; other programs have the first, or one of its widths. */
const faces: Readonly<Record<Language, string>> = { en: 'Arial', zh: 'Microsoft YaHei' }

/** A cell's own font does not take over the workbook's: it names face and size again. */
const face = (language: Language) => ({ name: faces[language], size: 11 })

const ink = { rgb: '1F2328' }
const faint = { rgb: '6B7076' }
const rule = { style: 'thin', color: { rgb: '1F2328' } } as const
const hair = { style: 'thin', color: { rgb: 'DFE2E5' } } as const

/** Texts Excel would take for one of its errors are set as rich text, which is always text. */
const error = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/

/** A cell: its value as text or number, never as formula or link. Throws RangeError for what is no finite number. */
function cellOf(value: CellValue, style: CellStyle): ReturnType<Cells['get']> {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`not a number a file can hold: ${value}`)
  if (typeof value === 'string' && error.test(value))
    return { type: 'richText', richText: [{ text: value }], style }
  return { value, style }
}

/** Width of a text in characters of the sheet; Han signs take two. */
const columnsOf = (text: string): number => textWidth(text, '11px sans-serif') / 6

/** Height of a row in points that shows every line of its texts: not every program finds it itself. */
function heightOf(
  cells: readonly { readonly text: string; readonly width: number }[],
  language: Language,
): number {
  const lines = cells.map(({ text, width }) => Math.ceil(columnsOf(text) / (width - 2)))
  return Math.max(1, ...lines) * (language === 'zh' ? 17 : 14.5) + 4
}

const widest: Readonly<Record<string, number>> = {
  note: 44,
  source: 52,
  section: 32,
  printed: 24,
  formula: 22,
  inputs: 34,
  figure: 40,
}

/** Columns of long texts break their lines inside a width; the others are as wide as their widest cell. */
function widthOf(column: FileColumn, rows: readonly Row[]): number {
  if (column.kind === 'number') return Math.max(14, Math.min(24, columnsOf(column.head) + 4))
  const texts = rows.map(row => column.cell(row))
  const own = Math.max(columnsOf(column.head) + 3, ...texts.map(columnsOf))
  return Math.max(9, Math.min(widest[column.id] ?? 36, own + 2))
}

/** The format of each number of a column: one for all where they share a unit, its own where not. */
function formatsOf(table: TableView, column: FileColumn): (row: Row) => string | undefined {
  const { frame, language } = table
  if (column.kind === 'text') return () => undefined
  const unit = sharedUnit(frame)
  const numbers = frame.rows.flatMap(({ value }) => value ?? [])
  const ends = frame.rows.flatMap(({ low, high }): readonly (readonly [number, number])[] =>
    low === null || high === null ? [] : [[low, high]],
  )
  const pairs = column.id === 'value' ? [] : ends
  const shared =
    unit === null ? undefined : columnFormat(numbers.length ? numbers : ends.flat(), unit, language, pairs)
  return row => shared ?? columnFormat([row[column.id] ?? 0], row.unit, language)
}

/** Texts beside a column of numbers keep a distance from it. */
const indented = (at: number) => ({ horizontal: 'left', indent: at === 0 ? 0 : 1 }) as const

function headCells(columns: readonly FileColumn[], language: Language): Cells {
  const style = ({ kind }: FileColumn, at: number): CellStyle => ({
    font: { ...face(language), bold: true, color: ink },
    border: { bottom: rule },
    alignment: {
      vertical: 'bottom',
      wrapText: true,
      ...(kind === 'number' ? ({ horizontal: 'right' } as const) : indented(at)),
    },
  })
  return new Map(columns.map((column, at) => [`0,${at}`, cellOf(column.head, style(column, at)) ?? {}]))
}

function bodyCells(table: TableView, columns: readonly FileColumn[]): Cells {
  const cells: Cells = new Map()
  columns.forEach((column, at) => {
    const formatOf = formatsOf(table, column)
    table.frame.rows.forEach((row, index) => {
      const numFmt = formatOf(row)
      const style: CellStyle = {
        border: { bottom: hair },
        alignment: {
          vertical: 'top',
          wrapText: column.kind === 'text',
          ...(numFmt ? { horizontal: 'right' } : indented(at)),
        },
        font: { ...face(table.language), color: column.kind === 'number' || at === 0 ? ink : faint },
        ...(numFmt ? { numFmt } : {}),
      }
      cells.set(`${index + 1},${at}`, cellOf(column.cell(row), style) ?? {})
    })
  })
  return cells
}

const letter = (at: number): string => String.fromCharCode(65 + at)

/** Columns that most panels leave empty are only there where one row has something for them. */
const optional = ['low', 'high', 'note', 'formula', 'inputs']

const isNeeded = ({ id, cell }: FileColumn, rows: readonly Row[]): boolean =>
  !optional.includes(id) || rows.some(row => cell(row) !== null && cell(row) !== '')

/** The table: heads that stay in sight, a filter on each, as wide as a landscape page in print. */
function dataSheet(table: TableView): WriteSheet {
  const { frame, language } = table
  const columns = fileColumns(frame, language).filter(column => isNeeded(column, frame.rows))
  const widths = columns.map(column => widthOf(column, frame.rows))
  const heights = [
    (column: FileColumn) => column.head,
    ...frame.rows.map(row => (column: FileColumn) => (column.kind === 'text' ? column.cell(row) : '')),
  ].map(textOf =>
    heightOf(
      columns.map((column, at) => ({ text: textOf(column), width: widths[at] ?? 9 })),
      language,
    ),
  )
  return {
    name: sheetWords.data[language],
    columns: widths.map(width => ({ width })),
    rowDefs: new Map(heights.map((height, at) => [at, { height }])),
    rows: [columns, ...frame.rows].map(() => columns.map(() => null)),
    cells: new Map([...headCells(columns, language), ...bodyCells(table, columns)]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${letter(columns.length - 1)}${frame.rows.length + 1}` },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  }
}

/** What the file is: names on the left, texts on the right. Addresses are plain text. */
function aboutSheet(table: TableView): WriteSheet {
  const { language } = table
  const lines = aboutLines(table)
  const cells: Cells = new Map()
  const alignment = { vertical: 'top', wrapText: true } as const
  lines.forEach(({ name, value }, index) => {
    const repeated = lines[index - 1]?.name === name
    const own = { ...face(language), color: ink }
    const font = index === 0 ? { ...own, bold: true, size: 14 } : own
    cells.set(
      `${index},0`,
      cellOf(repeated ? null : name, { font: { ...face(language), color: faint }, alignment }) ?? {},
    )
    cells.set(`${index},1`, cellOf(value, { font, alignment }) ?? {})
  })
  return {
    name: sheetWords.about[language],
    columns: [{ width: 24 }, { width: 92 }],
    rows: lines.map(() => [null, null]),
    rowDefs: new Map(
      lines.map(({ value }, index) => [
        index,
        { height: index === 0 ? 24 : heightOf([{ text: value, width: 92 }], language) },
      ]),
    ),
    cells,
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Document properties; the manifest stands among the custom ones. */
function propertiesOf(table: TableView) {
  const { title, subtitle, sentence, today } = table
  const day = new Date(`${today || '2000-01-01'}T00:00:00Z`)
  return {
    title,
    subject: subtitle,
    description: sentence,
    creator: siteWords.name.en,
    created: day,
    modified: day,
    custom: { kapok: JSON.stringify(manifestOf(table)) },
  }
}

/**
 * A panel's rows, in sight or all of them, as an Excel workbook: numbers typed and in the base unit, shown in the
 * language's own scale, and a sheet that says what they are. No formulas, no links that run. Throws RangeError when a
 * value is no finite number.
 */
export async function xlsx(view: PanelView, { rows }: Pick<Settings, 'rows'>): Promise<Blob> {
  const table = tableView(view, rows)
  const bytes = await writeXlsx({
    sheets: [dataSheet(table), aboutSheet(table)],
    properties: propertiesOf(table),
    defaultFont: face(table.language),
  })
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
