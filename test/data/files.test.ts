import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { datasets } from '../../src/data/Figure.ts'
import { gather } from '../../src/data/Figures.ts'
import { standsInPrint } from '../../src/data/interval.ts'
import { loadReference, loadRows } from '../../src/data/load.ts'
import { units } from '../../src/words/units.ts'

const read = (file: string) => readFile(`public/data/${file}`, 'utf8')
const files = await Promise.all(
  datasets.map(async dataset => ({ dataset, rows: await loadRows(read, dataset) })),
)
const reference = await loadReference(read)

describe('the data folder', () => {
  it('gathers whole: every row checked, every reference known, every formula computed', () => {
    const figures = gather(files, reference)
    expect(figures.list.length).toBeGreaterThan(1000)
    expect(figures.list.filter(({ status, value }) => status === 'derived' && value === null)).toEqual([])
  })

  it('has words for every unit', () => {
    const used = new Set(files.flatMap(({ rows }) => rows.map(({ unit }) => unit)))
    expect([...used].filter(unit => !(unit in units))).toEqual([])
  })

  it('prints every value: its digits stand in what the source prints', () => {
    const silent = files
      .flatMap(({ rows }) => rows)
      .filter(row => typeof row.value === 'number' && row.precision === undefined && !standsInPrint(row))
    expect(silent.map(({ id, value, printed }) => `${id}: ${value} from "${printed}"`)).toEqual([])
  })

  it('gives each figure the unit of its measure', () => {
    const off = files
      .flatMap(({ rows }) => rows)
      .filter(({ measure, unit }) => reference.measures.get(measure)?.unit !== unit)
    expect(
      off.map(
        ({ id, unit, measure }) =>
          `${id}: ${unit}, ${measure} is in ${reference.measures.get(measure)?.unit}`,
      ),
    ).toEqual([])
  })
})
