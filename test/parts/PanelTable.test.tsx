// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PanelTable } from '../../src/parts/PanelTable.tsx'
import { frame, row } from './sample.ts'

afterEach(cleanup)

const cells = (line: HTMLElement | undefined) =>
  line
    ? within(line)
        .getAllByRole('cell')
        .map(cell => cell.textContent?.trim())
    : []

describe('the table of a panel', () => {
  it('is a table named by its caption, with the unit once, in the head', () => {
    render(<PanelTable frame={frame} language="en" caption="Trade with partners" />)
    const table = screen.getByRole('table', { name: 'Trade with partners' })
    expect(within(table).getByRole('columnheader', { name: /^Goods trade CNY.billion$/ })).toBeDefined()
    expect(within(table).getByRole('columnheader', { name: 'Partner' })).toBeDefined()
  })

  it('has one row a row of the frame: value under the unit, range, status and source', () => {
    render(<PanelTable frame={frame} language="en" caption="Trade" />)
    const [, ...lines] = screen.getAllByRole('row')
    expect(lines).toHaveLength(frame.rows.length)
    expect(cells(lines[0])).toEqual(['exports', '3,675.1', '', 'reported', 'Example Desk (2025-01-21)'])
    expect(cells(lines[1])[1]).toBe('≥\u20094,100')
    expect(cells(lines[2])).toEqual([
      'imports',
      '668',
      '667.5 – 668.5',
      'derived',
      'Example Desk (2025-01-21)',
    ])
  })

  it('says in words what is not known', () => {
    render(<PanelTable frame={frame} language="zh" caption="贸易" />)
    const line = screen.getByRole('rowheader', { name: '日本' }).closest('tr')
    expect(line?.textContent).toContain('未找到')
  })

  it('leads from each value to its evidence, by a button that says so', () => {
    const onEvidence = vi.fn()
    render(<PanelTable frame={frame} language="en" caption="Trade" onEvidence={onEvidence} />)
    fireEvent.click(
      screen.getByRole('button', {
        name: /668 CNY.billion, Germany, imports: where does this number come from/,
      }),
    )
    expect(onEvidence).toHaveBeenCalledExactlyOnceWith(row(2))
  })

  it('adds the key of a row to the choice', () => {
    const onPick = vi.fn()
    render(<PanelTable frame={frame} language="en" caption="Trade" picks="partner" onPick={onPick} />)
    fireEvent.click(screen.getByRole('button', { name: 'Germany', pressed: false }))
    expect(onPick).toHaveBeenCalledExactlyOnceWith('partner', 'germany')
  })

  it('can be scrolled by keyboard: its frame takes the focus', () => {
    render(<PanelTable frame={frame} language="en" caption="Trade" />)
    expect(screen.getByRole('group', { name: /Trade/ }).tabIndex).toBe(0)
  })

  it('is plain in the build: no button, no style attribute', () => {
    const markup = renderToStaticMarkup(<PanelTable frame={frame} language="en" caption="Trade" />)
    expect(markup).toContain('3,675.1')
    expect(markup).not.toMatch(/<button|style=/)
  })

  it('gives each value its own unit where they differ', () => {
    const mixed = {
      ...frame,
      columns: frame.columns.map(column => (column.kind === 'measure' ? { ...column, unit: null } : column)),
      rows: [row(0), { ...row(1), unit: 'percent', value: 35.5, status: 'reported' as const }],
    }
    render(<PanelTable frame={mixed} language="en" caption="Mixed" />)
    expect(screen.getByRole('cell', { name: /^CNY.3\.68.trillion$/ })).toBeDefined()
    expect(screen.getByRole('cell', { name: '35.5%' })).toBeDefined()
  })
})
