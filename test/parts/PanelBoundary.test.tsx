// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../src/data/problem.ts'
import { EmptyCard } from '../../src/parts/EmptyCard.tsx'
import { ErrorCard } from '../../src/parts/ErrorCard.tsx'
import { PanelBoundary } from '../../src/parts/PanelBoundary.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const wrong = new DataError({
  kind: 'field',
  file: 'trade.json',
  row: 12,
  id: 'eu-exports',
  field: 'value',
  expected: 'a number',
  found: '"12x"',
})

describe('the error card', () => {
  it('keeps the title of its panel and names file, row and field', () => {
    const onRetry = vi.fn()
    render(<ErrorCard title="Trade" error={wrong} language="en" level={3} onRetry={onRetry} />)
    const card = screen.getByRole('region', { name: 'Trade' })
    expect(screen.getByRole('heading', { level: 3, name: 'Trade' })).toBeDefined()
    expect(card.textContent).toContain(
      'trade.json, row 12 (eu-exports), field “value”: expected a number, found "12x".',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('names them in Chinese too', () => {
    render(<ErrorCard error={wrong} language="zh" />)
    expect(document.body.textContent).toContain(
      'trade.json第12行（eu-exports）的“value”字段应为数字，实际为"12x"。',
    )
  })
})

describe('the boundary around a panel', () => {
  const Fragile = ({ broken }: { broken: boolean }) => {
    if (broken) throw new Error('no such series')
    return <p>drawn</p>
  }
  const around = (broken: boolean, resetOn: number) => (
    <PanelBoundary title="Trade" language="en" resetOn={resetOn}>
      <Fragile broken={broken} />
    </PanelBoundary>
  )

  it('puts the card where it is told to, for a page that fails with all around it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    render(
      <PanelBoundary language="en" within={card => <main aria-label="Site">{card}</main>}>
        <Fragile broken />
      </PanelBoundary>,
    )
    expect(screen.getByRole('main', { name: 'Site' }).textContent).toContain('no such series')
  })

  it('shows an error card with the cause where its child fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    render(around(true, 1))
    expect(screen.getByRole('region', { name: 'Trade' }).textContent).toContain('no such series')
  })

  it('tries again when the reader asks, the focus on what holds the panel', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { rerender, container } = render(around(true, 1))
    rerender(around(false, 1))
    expect(screen.queryByText('drawn')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('drawn')).toBeDefined()
    expect(document.activeElement).toBe(container)
  })

  it('tries again by itself when there is something else to draw', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { rerender } = render(around(true, 1))
    rerender(around(false, 2))
    expect(screen.getByText('drawn')).toBeDefined()
  })
})

describe('the card for a choice that leaves nothing', () => {
  it('says which choice that is and takes it back, the focus on its figure', () => {
    const onReset = vi.fn()
    const choices = ['2019', 'Germany or ASEAN']
    const card = <EmptyCard language="en" choices={choices} onReset={onReset} />
    render(<figure aria-label="Trade">{card}</figure>)
    expect(screen.getByRole('figure').textContent).toContain(
      'No figure of this chart matches your choice: 2019; Germany or ASEAN.',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(onReset).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('figure'))
  })

  it('announces nothing itself: the page does, once', () => {
    render(<EmptyCard language="en" choices={['2019']} />)
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('says it in Chinese', () => {
    render(<EmptyCard language="zh" choices={['2019年', '德国或东盟']} />)
    expect(document.body.textContent).toContain('本图没有符合所选条件的数据：2019年；德国或东盟。')
  })
})
