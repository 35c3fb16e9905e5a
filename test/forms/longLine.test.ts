import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { longLine, longLineHeight, type LongLineSpec } from '../../src/forms/longLine.ts'
import { momentOf } from '../../src/forms/moment.ts'
import { color } from '../../src/forms/Look.ts'
import type { Frame, Row } from '../../src/frame/Frame.ts'
import { frameOf, key, row } from './frames.ts'
import { seriesOf } from './items.ts'

const spec: LongLineSpec = { period: 'period', step: 'day', color: () => color('guangdong') }
const look = { size: 'medium', language: 'en', width: 544 } as const

const dayOf = (at: number): string => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10)
const on = (at: number, value: number | null, more: Parameters<typeof row>[3] = {}): Row =>
  row({ period: key(dayOf(at), dayOf(at), dayOf(at)) }, value, 'count', more)
const frame = (rows: readonly Row[]): Frame => frameOf(['period'], 'count', rows)

/** Places of each line: [day from the first, value, row]. */
const placesIn = (of: Frame) =>
  seriesOf(longLine(of, look, spec)).flatMap(({ id, data }) => {
    if (!String(id).startsWith('long line') || !(data instanceof Float64Array)) return []
    return [
      Array.from({ length: data.length / 3 }, (_, at) => {
        const [moment = NaN, value, index] = data.slice(at * 3, at * 3 + 3)
        return [(moment - momentOf('2000-01-01')) / 86_400_000, value, index]
      }),
    ]
  })

describe('a long line', () => {
  it('holds every row once, in typed arrays that are plain data', () => {
    const option = longLine(frame([on(0, 5), on(1, 7), on(2, 6)]), look, spec)
    expect(structuredClone(option)).toEqual(option)
    expect(placesIn(frame([on(0, 5), on(1, 7), on(2, 6)]))).toEqual([
      [
        [0, 5, 0],
        [1, 7, 1],
        [2, 6, 2],
      ],
    ])
  })

  it('leaves a gap where a day has no row and where a value is not known', () => {
    expect(placesIn(frame([on(0, 5), on(1, null), on(2, 6), on(9, 4)]))).toEqual([
      [
        [0, 5, 0],
        [1, NaN, 1],
        [2, 6, 2],
        [9, NaN, -1],
        [9, 4, 3],
      ],
    ])
  })

  it('goes on by another stroke where values are forecast, from the last one that is known', () => {
    const forecast = { status: 'forecast' } as const
    expect(placesIn(frame([on(0, 5), on(1, 7), on(2, 8, forecast), on(3, 9, forecast)]))).toEqual([
      [
        [0, 5, 0],
        [1, 7, 1],
      ],
      [
        [1, NaN, -1],
        [1, 7, -1],
        [2, 8, 2],
        [3, 9, 3],
      ],
    ])
  })

  it('takes months, quarters and years, too, and refuses rows that are not in the order of time', () => {
    expect(['2024', '2024-Q3', '2024-07', '2024-07-01', '2024-07/2024-08'].map(momentOf)).toEqual([
      Date.UTC(2024, 0, 1),
      ...Array.from({ length: 4 }, () => Date.UTC(2024, 6, 1)),
    ])
    expect(() => longLine(frame([on(1, 5), on(0, 7)]), look, spec)).toThrow(/does not come after/)
    expect(() => longLine(frame([on(1, 5), on(1, 7)]), look, spec)).toThrow(/row 1/)
  })
})

describe('the picture of a hundred thousand values', () => {
  const many = frame(
    Array.from({ length: 100_000 }, (_, at) =>
      on(at, at >= 40_000 && at < 60_000 ? null : 100 + 50 * Math.sin(at / 5000)),
    ),
  )
  const sheet = {
    width: 544,
    height: longLineHeight(many, look, spec),
    scheme: 'light',
    title: 'Long',
  } as const
  const svg = drawSvg(longLine(many, look, spec), { ...sheet, description: '', discs: true })

  it('has no more marks than a screen has room for, each leading to its row', () => {
    const rows = [...svg.matchAll(/data-row="(\d+)"/g)].map(match => Number(match[1]))
    expect(rows.length).toBeGreaterThan(300)
    expect(rows.length).toBeLessThan(2000)
    expect(rows.filter(at => many.rows[at]?.value === null)).toEqual([])
    expect(svg.length).toBeLessThan(200_000)
  })

  it('draws nothing over the years without a value', () => {
    const lines = [...svg.matchAll(/<path d="([^"]+)"[^>]*stroke-linejoin/g)].map(([, d = '']) => d)
    const starts = lines.join('').match(/M/g) ?? []
    expect(starts.length).toBe(2)
  })

  it('is drawn in words of either language', async () => {
    const chinese = drawSvg(longLine(many, { ...look, language: 'zh' }, spec), { ...sheet, description: '' })
    const words = (text: string) => [...text.matchAll(/<text[^>]*>([^<]+)</g)].map(([, word]) => word)
    await expect(
      `${[words(svg), words(chinese)].map(list => list.join(' / ')).join('\n')}\n`,
    ).toMatchFileSnapshot('../golden/long-line.txt')
  })
})
