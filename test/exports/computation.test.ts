import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/exports/csv.ts'
import { jsonOf } from '../../src/exports/json.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { patternOf } from '../../src/forms/mark.ts'
import { frameOf } from '../../src/panels/view.ts'
import { rowStatusMeaning, rowStatusWords } from '../../src/words/statuses.ts'
import { statusSentence } from '../../src/words/statusSentence.ts'
import { loadFolder } from '../data/folder.ts'
import { panelById } from '../panels/panels.ts'
import { viewOf } from './views.ts'

const panel = panelById('trade-world')
if (!panel) throw new Error('no such panel')
const frame = frameOf(panel, await loadFolder(), { ...noFilter, currency: 'EUR' })

/** Rows of the table file, by their heads. */
const lines: readonly Readonly<Record<string, string>>[] = parse(csvOf(frame, 'en'), {
  bom: true,
  columns: true,
})
const line = (flow: string, period: string) =>
  lines.find(one => one['Direction'] === flow && one['Period'] === period) ?? {}

describe('a print converted to another currency', () => {
  const [row] = frame.rows

  it('is told as converted: no source prints it', () => {
    if (!row) throw new Error('no row')
    expect(row.status).toBe('reported')
    expect([rowStatusWords(row).en, rowStatusWords(row).zh]).toEqual(['converted', '折算'])
    expect(rowStatusMeaning(row).zh).toContain('按当年平均汇率折算')
    expect(statusSentence(frame, 'en')).toContain('none of them as a source prints them. Converted (19)')
  })

  it('is computed in files, and drawn as the print it follows', () => {
    const told = jsonOf({ ...viewOf(), frame })
    expect(told).not.toContain('"obsStatus": "A"')
    expect(told).toContain('"obsStatus": "P"')
    expect(line('Exports', '2015')['Status']).toBe('derived')
    expect(line('Exports', '2025')['Status']).toBe('preliminary')
    expect(row && patternOf(row, 'world')).toBe('solid')
  })
})

describe('a computed value converted to another currency', () => {
  it('has one formula, its inputs in the order of the letters, and no print', () => {
    const { Formula, Inputs, 'As printed': print } = line('Imports', '2015')
    expect(Formula).toBe('(a - b) / c')
    expect(Inputs?.split('; ')).toHaveLength(3)
    expect(Inputs?.split('; ').at(-1)).toBe('context-cny-per-eur-2015')
    expect(print).toBe('')
  })

  it('has the print of the figure itself where there is one, not that of the rate', () => {
    expect(line('Exports', '2015')).toMatchObject({ Formula: 'a / b' })
    expect(line('Exports', '2015')['As printed']).toMatch(/14\.14/)
    expect(line('Exports', '2015')['As printed']).not.toContain(';')
  })
})
