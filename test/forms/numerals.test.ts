import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { numerals, numeralsHeight, type NumeralsSpec } from '../../src/forms/numerals.ts'
import type { Frame, Key, Row, Status } from '../../src/frame/Frame.ts'
import { itemsIn } from './items.ts'
import { looks } from './looks.ts'
import { clashes, outside, textBoxes } from './textBoxes.ts'

const key = (id: string, en: string, zh: string): Key => ({ id, label: { en, zh } })
const row = (value: number | null, unit: string, status: Status, place: Key): Row => ({
  keys: { entity: place },
  value,
  low: null,
  high: null,
  unit,
  status,
  evidence: [],
  emphasis: 'plain',
})
const beijing = key('beijing', 'Beijing', '北京')
const dalian = key('dalian', 'Dalian', '大连')
const frame: Frame = {
  columns: [
    { id: 'entity', label: { en: 'Place', zh: '地方' }, kind: 'dimension' },
    { id: 'value', label: { en: 'Value', zh: '数值' }, kind: 'measure', unit: null },
  ],
  rows: [
    row(300_000, 'count', 'about', beijing),
    row(1_000_000, 'count', 'at-least', beijing),
    row(600, 'square-kilometres', 'reported', beijing),
    row(null, 'percent', 'missing', dalian),
    row(1, 'rank', 'reported', dalian),
  ],
  notes: [],
}
const spec: NumeralsSpec = {
  group: 'entity',
  name: (_, language) =>
    language === 'zh' ? '名称较长的一项指标\n另起一行' : 'a measure with a rather long name\nits kind',
  color: () => '@nev',
}

describe('numerals', () => {
  it('set every row once, with its value along with its place', () => {
    for (const look of looks) {
      const marks = itemsIn(numerals(frame, look, spec), 'numbers')
      expect(marks.map(({ row: index }) => index)).toEqual([0, 1, 2, 3, 4])
      expect(marks.flatMap(({ value }) => [value].flat()[2] ?? [])).toEqual([300_000, 1_000_000, 600, 1])
    }
  })

  it('say bounds, round numbers and what is not known', () => {
    const words = itemsIn(
      numerals(frame, { size: 'wide', language: 'en', width: 1120 }, spec),
      'numbers',
    ).map(one => one.words?.replaceAll('\u00a0', ' '))
    expect(words).toEqual(['≈ 300,000', '≥ 1 m', '600 square kilometres', 'not known', 'no. 1'])
  })

  it('head each block by its key', () => {
    const names = itemsIn(numerals(frame, { size: 'small', language: 'zh', width: 328 }, spec), 'names')
    expect(names.map(({ words }) => words)).toEqual(expect.arrayContaining(['北京', '大连']))
  })

  it('are plain data and set nothing outside or on another text', () => {
    for (const look of looks) {
      const option = numerals(frame, look, spec)
      expect(structuredClone(option)).toEqual(option)
      const height = numeralsHeight(frame, look, spec)
      const sheet = { width: look.width, height, scheme: 'light', title: 'x', description: 'x' } as const
      const boxes = textBoxes(drawSvg(option, sheet))
      expect(outside(boxes, look.width, height)).toEqual([])
      expect(clashes(boxes)).toEqual([])
    }
  })

  it('survive a frame without rows', () => {
    expect(
      numeralsHeight({ ...frame, rows: [] }, { size: 'small', language: 'en', width: 340 }, spec),
    ).toBeGreaterThan(0)
    expect(
      itemsIn(
        numerals({ ...frame, rows: [] }, { size: 'small', language: 'en', width: 328 }, spec),
        'numbers',
      ),
    ).toEqual([])
  })
})
