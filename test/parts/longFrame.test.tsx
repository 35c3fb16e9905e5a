// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Frame } from '../../src/frame/Frame.ts'
import { MarkList } from '../../src/parts/MarkList.tsx'
import { PanelTable } from '../../src/parts/PanelTable.tsx'
import { frameOf, key, row } from '../forms/frames.ts'

afterEach(cleanup)

const count = 100_000
const long: Frame = frameOf(
  ['item'],
  'count',
  Array.from({ length: count }, (_, at) =>
    row({ item: key(`i${at}`, `Item ${at}`, `第${at}项`) }, at, 'count'),
  ),
)

/** The list as its owner keeps it. */
function Marks() {
  const [current, setCurrent] = useState<number | null>(null)
  const rest = {
    language: 'en',
    title: 'Long',
    picks: false,
    onToggle: vi.fn(),
    onEvidence: vi.fn(),
  } as const
  return <MarkList frame={long} current={current} onCurrent={setCurrent} {...rest} />
}

const read = (): string => {
  const list = screen.getByRole('listbox')
  return document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
}

describe('a hundred thousand values', () => {
  it('are read one by one, or a hundred at a time, while few stand in the page', () => {
    render(<Marks />)
    const list = screen.getByRole('listbox')
    fireEvent.focus(list)
    expect(read()).toMatch(/^Item 0:/)
    for (const [pressed, item] of [
      ['ArrowDown', 1],
      ['PageDown', 101],
      ['End', count - 1],
      ['PageUp', count - 101],
      ['Home', 0],
    ] as const) {
      fireEvent.keyDown(list, { key: pressed })
      expect(read()).toMatch(new RegExp(`^Item ${item}:`))
    }
    const options = screen.getAllByRole('option')
    expect(options.length).toBeLessThan(1000)
    expect(options[0]?.getAttribute('aria-setsize')).toBe(String(count))
    expect(options[0]?.getAttribute('aria-posinset')).toBe('1')
  })

  it('stand in a table leaf by leaf, the last as near as the first', () => {
    render(<PanelTable frame={long} language="en" caption="Long" />)
    expect(screen.getAllByRole('row').length).toBeLessThan(500)
    expect(screen.getByText(/^Rows 1–200 of 100,000/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Last rows' }))
    expect(screen.getByText(/^Rows 99,801–100,000 of/)).toBeDefined()
    expect(screen.getByRole('rowheader', { name: 'Item 99999' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Earlier rows' }))
    expect(screen.getByRole('rowheader', { name: 'Item 99600' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Later rows' }).hasAttribute('disabled')).toBe(false)
  })
})
