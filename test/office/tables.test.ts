import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { keyColumns, shownRows, type Frame, type Language } from '../../src/frame/Frame.ts'
import { readWorkbook } from '../exports/workbook.ts'
import { panelById, panels } from '../panels/panels.ts'
import { site } from '../browser/browser.ts'
import { expectCsv, valueAt } from '../browser/csv.ts'
import { frameUnder } from '../browser/frames.ts'
import { randomStates } from '../browser/states.ts'
import { openWorkshop } from '../browser/workshopPage.ts'

const { open, address } = site()
const workshop = async () => openWorkshop(await open(), address())

/** The rows of a frame that a file of the shown ones must hold. */
const inSight = (frame: Frame): Frame => ({ ...frame, rows: shownRows(frame) })

/** Holds a workbook against the frame it was made from: names, numbers, no formula, no link. */
function expectXlsx(bytes: Uint8Array, frame: Frame, language: Language): void {
  const { sheets, parts } = readWorkbook(bytes)
  const [head = [], ...lines] = sheets[0]?.rows ?? []
  const keys = keyColumns(frame)
  const at = (name: RegExp) => head.findIndex(cell => name.test(String(cell)))
  const [low, high] = [at(/^(Low|下限)( \(|（|$)/), at(/^(High|上限)( \(|（|$)/)]
  const number = (cells: readonly unknown[], column: number) =>
    column === -1 ? null : (cells[column] ?? null)
  expect(
    lines.map(cells => ({
      names: keys.map((_, column) => cells[column]),
      ends: [number(cells, valueAt(frame)), number(cells, low), number(cells, high)],
    })),
  ).toEqual(
    frame.rows.map(row => ({
      names: keys.map(({ id }) => row.keys[id]?.label[language] ?? ''),
      ends: [row.value, row.low, row.high],
    })),
  )
  expect(sheets).toHaveLength(2)
  for (const part of parts.values())
    for (const tag of ['f', 'hyperlink']) expect(part.getElementsByTagName(tag)).toHaveLength(0)
}

/** Holds a JSON file against the frame it was made from. */
function expectJson(bytes: Buffer, frame: Frame): void {
  const { rows }: { rows: Frame['rows'] } = JSON.parse(bytes.toString('utf8'))
  const told = ({ keys, value, low, high, unit }: Frame['rows'][number]) => ({ keys, value, low, high, unit })
  expect(rows.map(told)).toEqual(frame.rows.map(told))
  // No source prints a converted number.
  expect(rows.map(({ status }) => status)).toEqual(
    frame.rows.map(({ status, formula }) =>
      formula !== undefined && /^(reported|revised)$/.test(status) ? 'derived' : status,
    ),
  )
}

describe('the workshop', () => {
  it('shows what the site shows: the frames that are computed outside of the browser', async () => {
    const { show } = await workshop()
    for (const panel of panels) {
      const { frame } = await show({ panel: panel.id, query: 'currency=USD' })
      expect(frame, panel.id).toEqual(await frameUnder(panel, 'currency=USD'))
    }
  })
})

describe('every panel', () => {
  it.each(['en', 'zh'] as const)(
    'is made as CSV, Excel and JSON with the numbers of its frame: %s',
    async language => {
      const { make } = await workshop()
      for (const panel of panels) {
        const order = { panel: panel.id, language }
        const frame = inSight(await frameUnder(panel))
        expectCsv((await make({ ...order, format: 'csv' })).bytes, frame, language)
        expectXlsx((await make({ ...order, format: 'xlsx' })).bytes, frame, language)
        expectJson((await make({ ...order, format: 'json' })).bytes, frame)
      }
    },
  )

  it('is made with all its rows when the reader wants them, whatever is chosen', async () => {
    const { make } = await workshop()
    for (const panel of panels) {
      const order = { panel: panel.id, query: 'period=2024&currency=EUR', settings: { rows: 'all' } } as const
      const frame = await frameUnder(panel)
      expectCsv((await make({ ...order, format: 'csv' })).bytes, frame)
      expectJson((await make({ ...order, format: 'json' })).bytes, frame)
    }
  })
})

describe('the archive of every panel', () => {
  it('lists its files and holds the same tables, picture and manifest', { timeout: 180_000 }, async () => {
    const { make } = await workshop()
    for (const panel of panels) {
      const frame = await frameUnder(panel)
      const { bytes, manifest } = await make({
        panel: panel.id,
        format: 'zip',
        settings: { picture: 'half' },
      })
      const files = unzipSync(bytes)
      const held = (name: string) => Buffer.from(files[name] ?? [])
      const own = ['png', 'svg', 'csv', 'xlsx', 'json'].map(ending => `${panel.id}.${ending}`)
      expect(Object.keys(files)).toEqual([
        'README.txt',
        ...own,
        'citation.txt',
        'citation.bib',
        'manifest.json',
      ])
      expectCsv(held(`${panel.id}.csv`), frame)
      expectXlsx(held(`${panel.id}.xlsx`), inSight(frame), 'en')
      expectJson(held(`${panel.id}.json`), inSight(frame))
      expect(JSON.parse(held('manifest.json').toString('utf8'))).toEqual(manifest)
      expect(held(`${panel.id}.png`).subarray(1, 4).toString(), panel.id).toBe('PNG')
      expect(held(`${panel.id}.svg`).toString('utf8')).toContain('</svg>')
      expect(held('README.txt').toString('utf8')).toContain(panel.title.en)
    }
  })
})

describe('numbers', () => {
  it(
    'are those of the frame in CSV, Excel and JSON, under 200 random choices',
    { timeout: 300_000 },
    async () => {
      const { make } = await workshop()
      const states = await randomStates(200)
      let narrowed = 0
      for (const { panel: id, query, language } of states) {
        const panel = panelById(id)
        if (!panel) throw new Error(`no panel ${id}`)
        const frame = inSight(await frameUnder(panel, query))
        const order = { panel: id, query, language }
        try {
          expectCsv((await make({ ...order, format: 'csv' })).bytes, frame, language)
          expectXlsx((await make({ ...order, format: 'xlsx' })).bytes, frame, language)
          expectJson((await make({ ...order, format: 'json' })).bytes, frame)
        } catch (error) {
          throw new Error(`${id}?${query} (${language})`, { cause: error })
        }
        if (frame.rows.length < (await frameUnder(panel)).rows.length) narrowed += 1
      }
      expect(narrowed).toBeGreaterThan(80)
    },
  )
})
