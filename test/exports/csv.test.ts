import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, csvOf, wholeCsv } from '../../src/exports/csv.ts'
import { decimal } from '../../src/exports/decimal.ts'
import type { Evidence, Frame, Row } from '../../src/frame/Frame.ts'
import { readManifest } from '../../src/exports/readManifest.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { frameOf as frameOfPanel } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { panels } from '../panels/panels.ts'
import { derivedRow, frameOf, row, viewOf } from './views.ts'

const records = (csv: string): readonly string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' })
/** The only record of a one-row file, by the heads. */
function only(csv: string): Record<string, string> {
  const [heads = [], cells = []] = records(csv)
  return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']))
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+4.3%',
    '-5',
    '@SUM(A1)',
    '\tcell',
    '\rcell',
    '"',
    '""',
    'a,b',
    'a\r\nb',
    '\n',
    '数值，（元）',
    '＝1',
    ' ',
    '',
  ),
)
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 5e-324, 1.5e-7, -1e21, 1.7976931348623157e308, 3675100000000, 0.1 + 0.2),
  fc.constant(null),
)
const text = fc.record({ en: nasty, zh: nasty })
const evidences: fc.Arbitrary<Evidence> = fc.record({
  figure: nasty,
  status: fc.constant('reported'),
  printed: nasty,
  source: nasty,
  citation: nasty,
  section: nasty,
  note: text,
})
const rows: fc.Arbitrary<Row> = fc.record({
  keys: fc.record({
    partner: fc.record({ id: nasty, label: text }),
    period: fc.record({ id: nasty, label: text }),
  }),
  value: number,
  low: number,
  high: number,
  unit: fc.constantFrom('CNY', 'percent', 'robots'),
  status: fc.constantFrom('reported', 'at-least', 'derived', 'missing'),
  evidence: fc.array(evidences, { maxLength: 3 }),
  note: text,
  emphasis: fc.constantFrom('plain', 'chosen', 'muted'),
})
const frames: fc.Arbitrary<Frame> = fc.array(rows, { maxLength: 6 }).map(frameOf)
const languages = fc.constantFrom('en' as const, 'zh' as const)

/** No file of decimal digits tells −0 from 0. */
const unsigned = (value: number | null) => (value === 0 ? 0 : value)
const headsOf = (language: 'en' | 'zh') => records(csvOf(frameOf([row()]), language))[0]?.slice(0, 6)

describe('a CSV file read back', () => {
  it('has the numbers of the frame, each one, digit for digit', () => {
    fc.assert(
      fc.property(frames, languages, (frame, language) => {
        const [heads = [], ...lines] = records(csvOf(frame, language))
        const at = (head: RegExp) => heads.findIndex((name, index) => index > 1 && head.test(name))
        const read = (line: string[], head: RegExp) => {
          const cell = line[at(head)] ?? ''
          return cell === '' ? null : Number(cell)
        }
        const numbers = lines.map(line =>
          [/^(Value|数值)/, /^(Low|下限)/, /^(High|上限)/].map(head => read(line, head)),
        )
        expect(numbers).toEqual(frame.rows.map(({ value, low, high }) => [value, low, high].map(unsigned)))
      }),
    )
  })

  it('has every line as long as the head, whatever the texts hold', () => {
    fc.assert(
      fc.property(frames, languages, (frame, language) => {
        const [heads = [], ...lines] = records(csvOf(frame, language))
        expect(lines).toHaveLength(frame.rows.length)
        expect(lines.every(line => line.length === heads.length)).toBe(true)
      }),
    )
  })

  it('has the texts of the keys, and no text a spreadsheet would run', () => {
    fc.assert(
      fc.property(frames, frame => {
        const [, ...lines] = records(csvOf(frame, 'en'))
        const partners = frame.rows.map(({ keys }) => keys['partner']?.label.en ?? '')
        expect(lines.map(([partner = '']) => partner)).toEqual(
          partners.map(partner => (/^[=+\-@\t\r\n＝＋－＠]/.test(partner) ? `'${partner}` : partner)),
        )
        const numeric = /^-?\d+(\.\d+)?$/
        const cells = lines.flat().filter(cell => !numeric.test(cell))
        expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
    )
  })
})

describe('a CSV file', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    const csv = csvOf(frameOf([row(), row()]), 'zh')
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(4)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('doubles quotes and quotes what holds a comma', () => {
    const key = { id: 'x', label: { en: 'the "EU", so called', zh: '' } }
    expect(csvOf(frameOf([row({ keys: { partner: key } })]), 'en')).toContain('\r\n"the ""EU"", so called",,')
  })

  it('names the unit once, in the heads, in the language of the view', () => {
    expect(headsOf('en')).toEqual(['Partner', 'Period', 'Value (CNY)', 'Low (CNY)', 'High (CNY)', 'Status'])
    expect(headsOf('zh')).toEqual(['贸易伙伴', '时期', '数值（元）', '下限（元）', '上限（元）', '性质'])
  })

  it('gives each row its unit when they differ', () => {
    const csv = csvOf(frameOf([row(), row({ value: 35.5, unit: 'percent' })]), 'en')
    expect(records(csv).map(line => line.slice(2, 4))).toEqual([
      ['Value', 'Unit'],
      ['3675100000000', 'CNY'],
      ['35.5', '%'],
    ])
  })

  it('keeps the unit of the measure when there are no rows', () => {
    expect(records(csvOf(frameOf([]), 'en'))).toHaveLength(1)
    expect(csvOf(frameOf([]), 'en')).toContain('Value (CNY)')
  })

  it('says in words what is known of a value, and leaves the unknown empty', () => {
    const unknown = only(csvOf(frameOf([row({ value: null, status: 'missing' })]), 'en'))
    expect(unknown).toMatchObject({ 'Value (CNY)': '', Status: 'not known' })
    expect(only(csvOf(frameOf([row({ status: 'at-least' })]), 'zh'))).toMatchObject({ 性质: '不低于' })
  })

  it('leads a printed figure that looks like a formula with an apostrophe, but no negative number', () => {
    const [first] = row().evidence
    const evidence = first ? [{ ...first, printed: '-4.3%' }] : []
    const read = only(csvOf(frameOf([row({ value: -4.3, unit: 'percent', evidence })]), 'en'))
    expect(read).toMatchObject({ 'Value (%)': '-4.3', 'As printed': "'-4.3%" })
  })

  it('gives a printed row its source, section and print', () => {
    expect(only(csvOf(frameOf([row()]), 'en'))).toMatchObject({
      Source: 'Customs: “Trade, by partner” (2025-01-18)',
      Section: 'Table 2',
      'As printed': '3.6751 trillion',
      Formula: '',
      Inputs: '',
      'Figure id': 'trade-eu-exports-2024',
    })
  })

  it('gives a derived row the sources of its inputs, each once, its formula and no print', () => {
    expect(only(csvOf(frameOf([derivedRow]), 'en'))).toMatchObject({
      'Value (CNY)': '3523585810162.992',
      Note: 'Computed, not printed',
      Source: 'Customs: “Trade, by partner” (2025-01-18); Yearbook: Growth (2025-03-01)',
      'As printed': '',
      Formula: 'a / (1 + b / 100)',
      Inputs: 'trade-eu-exports-2024; trade-eu-exports-growth-2024; trade-eu-again',
      'Figure id': 'trade-eu-exports-2023',
    })
  })

  it('holds the rows in sight, or all of them', () => {
    const frame = frameOf([row({ emphasis: 'chosen' }), row({ emphasis: 'muted' })])
    const view = viewOf({ frame, whole: frameOf([row(), row(), row()]) })
    expect(records(csv(view, { rows: 'shown', head: false }))).toHaveLength(2)
    expect(records(csv(view, { rows: 'all', head: false }))).toHaveLength(4)
    expect(csv(view, { rows: 'all', head: false })).toBe(wholeCsv(view))
  })
})

describe('the head of a CSV file', () => {
  const withHead = (rows: 'shown' | 'all', over = {}) => csv(viewOf(over), { rows, head: true })
  const told = (text: string) => records(text).map(([name, value]) => [name, value])

  it('says what the rows are, in records as long as all others', () => {
    const lines = told(withHead('shown'))
    expect(lines).toEqual(
      expect.arrayContaining([
        ['Title', 'China’s exports to the EU'],
        ['What is shown', 'Goods, 2023 and 2024, CNY'],
        ['Filter: Partner', 'EU'],
        ['Note', 'Germany is part of the EU.'],
        ['Source', 'Customs: “Trade, by partner” (2025-01-18)'],
        ['Address of this view', 'https://kapok.example/panels/trade-flows?partner=eu'],
        ['Version of the data', '0.1.0'],
        ['Exported on', '2025-09-01'],
      ]),
    )
    expect(new Set(records(withHead('shown')).map(line => line.length)).size).toBe(1)
    expect(withHead('shown', { language: 'zh' })).toContain('\r\n筛选：Partner,EU,')
  })

  it('ends with an empty record; then comes the table as it is without a head', () => {
    const lines = records(withHead('shown'))
    const empty = lines.findIndex(cells => cells.every(cell => cell === ''))
    expect(lines.slice(empty + 1)).toEqual(records(csv(viewOf(), { rows: 'shown', head: false })))
  })

  it('says of all rows nothing that is true of the choice only', () => {
    const lines = told(withHead('all')).map(([name]) => name)
    expect(lines).toContain('Rows')
    expect(lines).not.toContain('Filter: Partner')
    expect(lines).not.toContain('Finding')
  })

  it('carries the manifest', () => {
    const line = records(withHead('shown')).find(([name]) => name === 'kapok')
    expect(readManifest(JSON.parse(line?.[1] ?? ''))).toMatchObject({
      route: '/panels/trade-flows',
      query: 'partner=eu',
    })
  })
})

describe('the file of each panel', () => {
  it.each(panels)('says the time of its rows: $id', async panel => {
    const frame = frameOfPanel(panel, await loadFolder(), noFilter)
    const [heads = [], ...lines] = records(csvOf(frame, 'en'))
    const own = frame.columns.find(({ kind }) => kind === 'period')?.label.en
    const at = heads.indexOf(own ?? 'Period')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(cells => !/\d{4}/.test(cells[at] ?? ''))).toEqual([])
  })
})

describe('a number in a file', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1.25e22, '-12500000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-4.3, '-4.3'],
    [3675100000000, '3675100000000'],
  ])('is written plainly: %s', (value, written) => {
    expect(decimal(value)).toBe(written)
  })

  it('is digits with at most one point, and reads back as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(decimal(value)).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(decimal(value)) === value).toBe(true)
      }),
    )
  })

  it('is never one that is none', () => {
    expect(() => decimal(Number.NaN)).toThrow(RangeError)
    expect(() => decimal(Infinity)).toThrow(/Infinity/)
  })
})
