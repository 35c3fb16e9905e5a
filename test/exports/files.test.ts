import { describe, expect, it } from 'vitest'
import { formats } from '../../src/exports/catalog.ts'
import { jsonOf } from '../../src/exports/json.ts'
import { downloadName } from '../../src/exports/name.ts'
import { usual } from '../../src/exports/settings.ts'
import { svg } from '../../src/exports/svg.ts'
import { formatWords } from '../../src/words/files.ts'
import { frameOf, row, viewOf } from './views.ts'

describe('the list of formats', () => {
  it('has the files of the menu in the order of the menu, each once, each named in both languages', () => {
    const ids = formats.map(({ id }) => id)
    expect(ids).toEqual(Object.keys(formatWords).filter(id => ids.some(known => known === id)))
    expect(ids).toEqual(expect.arrayContaining(['png', 'svg', 'csv', 'xlsx', 'pptx', 'json', 'zip']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(formats.every(({ label }) => label.en !== '' && label.zh !== '')).toBe(true)
  })

  it.each(formats.filter(({ id }) => !['png', 'pptx', 'zip'].includes(id)))(
    'makes a file of its type: $id',
    async format => {
      const { make } = await format.load()
      const file = await make(viewOf(), usual)
      expect(file.type).toBe(format.mime)
      expect(file.size).toBeGreaterThan(100)
    },
  )

  it('writes the byte order mark of a CSV file into its bytes', async () => {
    const format = formats.find(({ id }) => id === 'csv')
    const file = await (await format?.load())?.make(viewOf(), usual)
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  })

  it('rejects rather than throws when a file cannot be made', async () => {
    const { make } = (await formats.find(({ id }) => id === 'csv')?.load()) ?? { make: null }
    const broken = viewOf({ whole: frameOf([row({ value: Number.NaN })]) })
    await expect(make?.(broken, { ...usual, rows: 'all' })).rejects.toThrow(/NaN/)
  })
})

describe('a download', () => {
  it('is named after panel and day', () => {
    expect(downloadName(viewOf(), 'csv')).toBe('trade-flows-2025-09-01.csv')
  })
})

describe('the JSON of a panel', () => {
  it('holds rows, figures with their inputs, and sources, each once', () => {
    const read = JSON.parse(jsonOf(viewOf()))
    expect(read).toMatchObject({ version: 1, id: 'trade-flows', exported: '2025-09-01' })
    expect(read.rows[1]).toMatchObject({
      value: 3523585810162.992,
      unit: 'CNY',
      status: 'derived',
      obsStatus: 'E',
      figures: ['trade-eu-exports-2023'],
    })
    const ids = read.figures.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['trade-eu-exports-2023', 'trade-eu-exports-growth-2024']))
    expect(read.sources.map(({ id }: { id: string }) => id)).toEqual(['customs-2025', 'yearbook-2025'])
  })

  it('leaves out the rows a choice has muted, and says null where nothing is known', () => {
    const frame = frameOf([row({ emphasis: 'muted' }), row({ value: null, status: 'missing' })])
    expect(JSON.parse(jsonOf(viewOf({ frame }))).rows).toMatchObject([
      { value: null, status: 'missing', obsStatus: 'O' },
    ])
  })
})

describe('the SVG of a panel', () => {
  const onScreen = { ...usual, picture: 'screen' } as const
  const legend = (['solid', 'soft', 'hatched', 'outline'] as const).map(pattern => ({
    label: `<${pattern}> & "co"`,
    color: '@eu',
    pattern,
  }))

  it('is the same every time, with the chart in its place', () => {
    expect(svg(viewOf(), onScreen)).toBe(svg(viewOf(), onScreen))
    expect(svg(viewOf(), onScreen)).toMatch(/<svg x="40" y="\d+" [^>]*width="1000" height="360"/)
  })

  it('lets no text become markup, and needs no style attributes', () => {
    const drawn = svg(viewOf({ title: 'A <script>alert(1)</script> & more\u0000', legend }), onScreen)
    expect(drawn).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; &amp; more<')
    expect(drawn).toContain('&lt;hatched&gt; &amp; ')
    expect(drawn).not.toMatch(/<script| style=/)
    expect(drawn).not.toContain('\u0000')
  })

  it('has the colours of its scheme', () => {
    expect(svg(viewOf({ scheme: 'dark' }), onScreen)).not.toBe(svg(viewOf({ scheme: 'light' }), onScreen))
  })

  it('refuses a colour nobody knows, by its name', () => {
    const unknown = [{ label: 'x', color: '@nowhere', pattern: 'solid' } as const]
    expect(() => svg(viewOf({ legend: unknown }), onScreen)).toThrow('@nowhere')
  })
})
