import type { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { palette } from '../../src/charts/palette.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { site } from '../browser/browser.ts'
import { openWorkshop, type MadeFile } from '../browser/workshopPage.ts'
import {
  expectFaces,
  expectFrame,
  heardIn,
  expectSheet,
  presentationOf,
  type Presentation,
} from '../exports/presentation.ts'
import { all, texts, treeOf } from '../exports/xmlTree.ts'
import { panels } from '../panels/panels.ts'
import { openOffice, type Office } from './office.ts'

const { open, address } = site()

/** Panels that are looked at in Chinese too: one of each form. */
const inChinese = [
  'guangdong-amounts',
  'guangdong-counts',
  'province-gdp',
  'trade-flows',
  'trade-partners',
  'trade-world',
  'nev-volumes',
  'nev-forecast',
  'scientists-crossing',
  'robot-medals',
]
const ofDeck = [
  'trade-flows',
  'province-gdp',
  'nev-volumes',
  'robot-medals',
  'scientists-crossing',
  'trade-world',
]

type Taken = {
  readonly name: string
  readonly language: Language
  readonly made: MadeFile
  readonly file: Presentation
}

const orders = [
  ...panels.map(({ id }) => ({ panel: id, language: 'en' as const })),
  ...inChinese.map(panel => ({ panel, language: 'zh' as const })),
]
const taken = new Map<string, Taken>()
let office: Office | undefined
let deck: Presentation | undefined

const opened = (): Office => {
  if (!office) throw new Error('the office is not open')
  return office
}

const at = (name: string): Taken => {
  const found = taken.get(name)
  if (!found) throw new Error(`${name} was not made`)
  return found
}

/** All files are made in Chromium and converted at once: a start of LibreOffice takes longer than a conversion. */
beforeAll(async () => {
  office = await openOffice()
  const page = await openWorkshop(await open(), address())
  for (const { panel, language } of orders) {
    const made = await page.make({ panel, language, format: 'pptx' })
    const name = `${panel}-${language}`
    const file = presentationOf(made.bytes)
    taken.set(name, { name, language, made, file })
    await office.write(`${name}.pptx`, made.bytes)
    for (const [index, { book }] of file.charts.entries()) await office.write(`${name}-${index}.xlsx`, book)
  }
  const bytes = await page.makeDeck(ofDeck.map(panel => ({ panel })))
  deck = presentationOf(bytes)
  await office.write('deck.pptx', bytes)
  await office.convert('.pptx', 'pdf')
  await office.convert('.xlsx', 'fods')
}, 600_000)

afterAll(() => office?.close())

/** Programs break lines and part scripts as they like. */
const dense = (text: string): string => text.replace(/\s/g, '')

const grey = ['world', 'world-soft', 'zero', 'vehicles', 'muted'].map(token =>
  Number.parseInt((palette('light').get(token) ?? '').slice(1), 16),
)

/** Pixels of marks: what has a colour, and what has one of the greys of marks. Texts and paper have neither. */
function markPixels({ data }: PNG): number {
  let count = 0
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    const colours = data.subarray(pixel, pixel + 3)
    if (Math.max(...colours) - Math.min(...colours) > 40 || grey.includes(data.readUIntBE(pixel, 3)))
      count += 1
  }
  return count
}

/** Whether a cell holds a value: LibreOffice writes fifteen digits, and nothing where nothing is known. */
const holds = (cell: string | number | null | undefined, value: number | null): boolean =>
  value === null || typeof cell !== 'number'
    ? (cell ?? null) === value
    : Math.abs(cell - value) <= Math.abs(value) * 1e-14

/** Cells of the one sheet of a flat document: texts, numbers, null where nothing is; what is empty in the end is left out. */
function rowsOf(document: Buffer): readonly (readonly (string | number | null)[])[] {
  const rows = all(treeOf(document.toString('utf8')), 'table:table-row').map(row =>
    row.children.flatMap(cell => {
      const { 'office:value': value, 'table:number-columns-repeated': repeated = '1' } = cell.attributes
      const content = value === undefined ? texts(cell, 'text:p').join('\n') || null : Number(value)
      const times = content === null && Number(repeated) > 100 ? 0 : Number(repeated)
      return Array.from({ length: times }, () => content)
    }),
  )
  return rows.filter(row => row.some(content => content !== null))
}

describe.each(orders.map(({ panel, language }) => ({ name: `${panel}-${language}` })))(
  'the slides $name',
  ({ name }) => {
    it('hold the frame’s numbers, faces for Chinese and whole parts, as Chromium made them', () => {
      const { file, made, language } = at(name)
      if (file.charts.length > 0) expectFrame(file.charts, made.frame, name, heardIn(file, language))
      else
        expect(
          file.paths.some(path => /^ppt\/media\/.*\.png$/.test(path)),
          name,
        ).toBe(true)
      file.charts.forEach(expectSheet)
      expectFaces(file)
    })

    it('open in LibreOffice: a page a slide, with its texts, and a chart on the first', async () => {
      const { file, made } = at(name)
      const pages = await opened().pages(`${name}.pdf`)
      expect(pages.length).toBe(file.slides.length)
      expect(dense(pages[0] ?? '')).toContain(dense(made.subtitle))
      expect(dense(pages[0] ?? '')).toContain(dense(made.title))
      const [first] = await opened().pictures(`${name}.pdf`)
      if (!first) throw new Error(`${name}: no page`)
      expect(Math.abs(first.width / first.height - 16 / 9)).toBeLessThan(0.01)
      expect(markPixels(first), name).toBeGreaterThan(250)
    })

    it('have sheets that LibreOffice opens: the same numbers', async () => {
      for (const [index, { values, names, categories }] of at(name).file.charts.entries()) {
        const [head = [], ...rows] = rowsOf(await opened().read(`${name}-${index}.fods`))
        expect(head.slice(1)).toEqual(names)
        expect(rows.map(row => row[0])).toEqual(categories)
        const wrong = values.flatMap((list, column) =>
          list.filter((value, line) => !holds(rows[line]?.[column + 1], value)),
        )
        expect(wrong).toEqual([])
      }
    })
  },
)

describe('a deck', () => {
  it('opens in LibreOffice: a page a slide, none of them blank', async () => {
    const pages = await opened().pages('deck.pdf')
    expect(pages.length).toBe(deck?.slides.length)
    expect(pages.length).toBeGreaterThan(ofDeck.length + 1)
    expect(pages.filter(page => dense(page).length < 10)).toEqual([])
    expect(dense(pages[0] ?? '')).toContain('Adeck')
    expect(deck?.charts.length).toBeGreaterThanOrEqual(ofDeck.length - 1)
  })
})
