import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import type { Look } from '../../src/forms/Look.ts'
import type { Frame, Language } from '../../src/frame/Frame.ts'
import { headlines, panels } from './panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { choices } from './choices.ts'
import { loadFolder } from '../data/folder.ts'
import { looks } from '../forms/looks.ts'
import { clashes, outside, textBoxes } from '../forms/textBoxes.ts'

const figures = await loadFolder()
const languages: readonly Language[] = ['en', 'zh']

/** Figures of the panel's own files only: what the page hands it. */
const own = (panel: Panel) => {
  const list = figures.list.filter(({ dataset }) => panel.needs.some(need => need === dataset))
  return { ...figures, list, byId: new Map(list.map(figure => [figure.id, figure])) }
}

type Item = { readonly row: number; readonly value: unknown }
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'row' in value && typeof value.row === 'number'

function itemsOf(option: ReturnType<Panel['encode']>): readonly Item[] {
  const series = [option.series ?? []].flat()
  return series.flatMap(one => ('data' in one && Array.isArray(one.data) ? one.data.filter(isItem) : []))
}

const holds = (item: Item, value: number): boolean => [item.value].flat().some(part => part === value)

/** Values of a frame that no mark of the option shows. */
const undrawn = (frame: Frame, items: readonly Item[]): readonly string[] =>
  frame.rows.flatMap((row, index) =>
    row.value === null || items.some(item => item.row === index && holds(item, row.value ?? Number.NaN))
      ? []
      : [
          `${index}: ${Object.values(row.keys)
            .map(key => key.id)
            .join(' ')} = ${row.value}`,
        ],
  )

const placeOf = ({ size, width, language }: Look): string => `${size}, ${width} px, ${language}`

const nonsense = /NaN|undefined|null|Infinity|\[object|\s{2,}|\s[,.;]|，，|。。/

const draw = (panel: Panel, frame: Frame, look: Look): string =>
  drawSvg(panel.encode(frame, look), {
    width: look.width,
    height: panel.height(frame, look),
    scheme: 'light',
    title: panel.title[look.language],
    description: panel.describe(frame, look.language),
  })

describe('the catalog', () => {
  it('names every panel once, by its file', () => {
    const ids = panels.map(panel => panel.id)
    expect(new Set(ids).size).toBe(ids.length)
    const files = Object.keys(import.meta.glob('../../src/panels/*.ts')).map(path =>
      path.replace(/^.*\/|\.ts$/g, ''),
    )
    expect(files.filter(file => !['Panel', 'cards', 'catalog', 'view'].includes(file)).toSorted()).toEqual(
      ids.toSorted(),
    )
  })

  it('leads each topic with a panel of that topic', () => {
    expect(Object.entries(headlines).filter(([topic, panel]) => panel.topic !== topic)).toEqual([])
  })
})

describe.each(panels.map(panel => ({ id: panel.id, panel })))('panel $id', ({ panel }) => {
  const given = own(panel)
  const frame = frameOf(panel, given, noFilter)

  it('has rows, each resting on evidence that leads to a source', () => {
    expect(frame.rows.length).toBeGreaterThan(0)
    const loose = frame.rows.filter(({ evidence }) => evidence.length === 0)
    expect(loose).toEqual([])
    const silent = frame.rows
      .flatMap(row => row.evidence)
      .filter(({ source, inputs, status }) => !source && !inputs?.length && status !== 'missing')
    expect(silent).toEqual([])
  })

  it('is plain data that shows every known value, in every layout and language', () => {
    for (const look of looks) {
      const option = panel.encode(frame, look)
      expect(() => structuredClone(option)).not.toThrow()
      expect(undrawn(frame, itemsOf(option)), placeOf(look)).toEqual([])
    }
  })

  it('sets no text outside of the picture and none on another, in every layout and language', () => {
    for (const look of looks) {
      const boxes = textBoxes(draw(panel, frame, look))
      expect(outside(boxes, look.width, panel.height(frame, look)), placeOf(look)).toEqual([])
      expect(clashes(boxes), placeOf(look)).toEqual([])
    }
  })

  it('is no higher than it has something to show, in every layout and language', () => {
    for (const look of looks) {
      const lowest = Math.max(...textBoxes(draw(panel, frame, look)).map(({ bottom }) => bottom))
      expect(panel.height(frame, look) - lowest, placeOf(look)).toBeLessThan(40)
    }
  })

  it('says what it shows in both languages', () => {
    for (const language of languages) {
      const sentence = panel.describe(frame, language)
      expect(sentence).toMatch(/\d/)
      expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/)
      for (const text of [sentence, panel.title[language], panel.subtitle(frame)[language]])
        expect(text).not.toMatch(nonsense)
      expect(/\p{Script=Han}/u.test(sentence)).toBe(language === 'zh')
    }
  })

  it('puts no two currencies on one axis', () => {
    const money = new Set(
      frame.rows.map(row => row.unit).filter(unit => ['CNY', 'USD', 'EUR'].includes(unit)),
    )
    expect(money.size).toBeLessThan(2)
  })

  it('follows any choice: draws what is left, and speaks of it without nonsense', () => {
    fc.assert(
      fc.property(choices(frame), filter => {
        const chosen = frameOf(panel, given, filter)
        if (chosen.rows.length === 0) return
        for (const language of languages) {
          const option = panel.encode(chosen, { size: 'medium', language, width: 560 })
          expect(undrawn(chosen, itemsOf(option))).toEqual([])
          expect(panel.describe(chosen, language)).not.toMatch(nonsense)
          expect(panel.subtitle(chosen)[language]).not.toMatch(nonsense)
        }
        draw(panel, chosen, { size: 'small', width: 340, language: 'zh' })
      }),
      { numRuns: 25 },
    )
  })
})
