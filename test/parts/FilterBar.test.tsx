// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import { keysOf } from '../../src/frame/Frame.ts'
import { FilterBar } from '../../src/parts/FilterBar.tsx'
import { frame } from './sample.ts'

afterEach(cleanup)

function shown(filter: Filter, dropped: readonly string[] = []) {
  const does = { onToggle: vi.fn(), onCurrency: vi.fn(), onEvidence: vi.fn(), onReset: vi.fn() }
  const options = { partner: keysOf(frame, 'partner'), flow: keysOf(frame, 'flow') }
  render(<FilterBar filter={filter} language="en" options={options} dropped={dropped} {...does} />)
  return does
}

describe('the filter bar', () => {
  it('has a menu for each dimension that can be chosen by, and no other', () => {
    shown(noFilter)
    expect(screen.getByRole('group', { name: 'Partner' })).toBeDefined()
    expect(screen.getByRole('group', { name: 'Direction' })).toBeDefined()
    expect(screen.queryByRole('group', { name: 'Period' })).toBeNull()
  })

  it('toggles an id by its checkbox', () => {
    const { onToggle } = shown({ ...noFilter, partner: ['eu'] })
    const menu = within(screen.getByRole('group', { name: 'Partner' }))
    expect(menu.getByRole<HTMLInputElement>('checkbox', { name: 'EU' }).checked).toBe(true)
    fireEvent.click(menu.getByRole('checkbox', { name: 'Germany' }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('partner', 'germany')
  })

  it('shows what is chosen as buttons that take it back', () => {
    const { onToggle } = shown({ ...noFilter, partner: ['eu'], period: ['2019'] })
    const chips = within(screen.getByRole('list', { name: 'Your choice' }))
    expect(chips.getAllByRole('button').map(chip => chip.getAttribute('aria-label'))).toEqual([
      'Remove 2019',
      'Remove EU',
    ])
    fireEvent.click(chips.getByRole('button', { name: 'Remove EU' }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('partner', 'eu')
  })

  it('offers the way back only when there is something to take back', () => {
    shown(noFilter)
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull()
    cleanup()
    const { onReset } = shown({ ...noFilter, currency: 'EUR' })
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(onReset).toHaveBeenCalledOnce()
  })

  it('chooses currency and evidence', () => {
    const { onCurrency, onEvidence } = shown(noFilter)
    fireEvent.change(screen.getByRole('combobox', { name: 'Currency' }), { target: { value: 'EUR' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Figures' }), { target: { value: 'reported' } })
    expect(onCurrency).toHaveBeenCalledExactlyOnceWith('EUR')
    expect(onEvidence).toHaveBeenCalledExactlyOnceWith('reported')
  })

  it('has a chip for currency and evidence too: each counts and is taken back', () => {
    const chosen = { ...noFilter, partner: ['eu'], currency: 'USD', evidence: 'reported' } as const
    const { onCurrency, onEvidence } = shown(chosen)
    expect(screen.getByRole('button', { name: 'Filter (3)' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Remove USD, US dollars' }))
    expect(onCurrency).toHaveBeenCalledExactlyOnceWith('printed')
    fireEvent.click(screen.getByRole('button', { name: 'Remove Printed in the five documents' }))
    expect(onEvidence).toHaveBeenCalledExactlyOnceWith('all')
  })

  it('closes an open menu on Escape and gives the focus back', () => {
    shown(noFilter)
    const menu = screen.getByRole('group', { name: 'Partner' }).closest('details')
    if (!menu) throw new Error('the menu is a details element')
    menu.open = true
    // jsdom does not tell.
    fireEvent(menu, new Event('toggle'))
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'EU' }), { key: 'Escape' })
    expect(menu.open).toBe(false)
    expect(document.activeElement).toBe(menu.querySelector('summary'))
  })

  it('says what of an address could not be used', () => {
    shown(noFilter, ['partner=atlantis is not known.'])
    expect(screen.getByRole('status').textContent).toBe('partner=atlantis is not known.')
  })

  it('folds on phones: its button tells how much is chosen and whether it is open', () => {
    shown({ ...noFilter, partner: ['eu'] })
    const fold = screen.getByRole('button', { name: 'Filter (1)', expanded: false })
    fireEvent.click(fold)
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    const folded = document.getElementById(fold.getAttribute('aria-controls') ?? '')
    expect(folded?.getAttribute('data-open')).toBe('true')
    for (const name of ['Partner', 'Currency']) expect(folded?.textContent).toContain(name)
  })
})
