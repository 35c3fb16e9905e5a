// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EvidenceCard } from '../../src/parts/EvidenceCard.tsx'
import { withDialogs } from './dialog.ts'
import { frame, row } from './sample.ts'

beforeAll(withDialogs)
afterEach(cleanup)

const opened = (index: number, language: 'en' | 'zh' = 'en') => {
  const onClose = vi.fn()
  render(<EvidenceCard frame={frame} row={row(index)} language={language} onClose={onClose} />)
  return { onClose, dialog: screen.getByRole('dialog') }
}
/** What stands after a term, each time it stands there. */
const facts = (dialog: HTMLElement, term: string) =>
  within(dialog)
    .getAllByText(term, { selector: 'dt' })
    .map(dt => dt.nextElementSibling?.textContent)

describe('the card that tells where a number comes from', () => {
  it('is a dialog named by its question', () => {
    opened(0)
    expect(screen.getByRole('dialog', { name: 'Where does this number come from?' })).toBeDefined()
  })

  it('gives the value in words and in full, the print in quotes, status, section and figure', () => {
    const { dialog } = opened(0)
    expect(dialog.textContent).toContain('EU · exports')
    expect(dialog.textContent).toContain('CNY\u00a03.68\u00a0trillion')
    expect(facts(dialog, 'In full')).toEqual(['CNY\u00a03,675,100,000,000'])
    expect(facts(dialog, 'As printed')).toEqual(['“3.6751 trillion”'])
    expect(facts(dialog, 'Status')[0]).toMatch(/^reported/)
    expect(facts(dialog, 'Section')).toEqual(['Trade in 2024'])
    expect(facts(dialog, 'Figure')).toEqual(['eu-exports'])
  })

  it('links to the source, with publisher, title and date', () => {
    const { dialog } = opened(0)
    const link = within(dialog).getByRole('link', {
      name: 'Example Desk: Newsletter of January (2025-01-21)',
    })
    expect(link.getAttribute('href')).toBe('https://desk.example/january')
  })

  it('opens a source outside in a window of its own where the site has no pages: a frame stays with its panel', () => {
    const { dialog } = opened(0)
    const targets = within(dialog)
      .getAllByRole('link')
      .map(link => link.getAttribute('target'))
    expect(new Set(targets)).toEqual(new Set(['_blank']))
  })

  it('leads to the pages of figure, inputs and source where the site has them, and to the original beside', () => {
    render(
      <EvidenceCard
        frame={frame}
        row={row(0)}
        language="en"
        sourceAddress={id => `/sources/${id}`}
        figureAddress={id => `/figures/${id}`}
        onClose={() => {}}
      />,
    )
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'))
    expect(links).toEqual(['/sources/desk-2025', 'https://desk.example/january', '/figures/eu-exports'])
    cleanup()
    render(
      <EvidenceCard
        frame={frame}
        row={row(2)}
        language="en"
        figureAddress={id => `/figures/${id}`}
        onClose={() => {}}
      />,
    )
    for (const id of ['germany-total', 'germany-exports', 'germany-imports'])
      expect(screen.getByRole('link', { name: id }).getAttribute('href')).toBe(`/figures/${id}`)
  })

  it('shows formula, interval and every input of a computed number', () => {
    const { dialog } = opened(2)
    expect(facts(dialog, 'Formula')).toEqual(['a − b'])
    expect(facts(dialog, 'Can be')).toEqual(['CNY\u00a0667,500,000,000 to CNY\u00a0668,500,000,000'])
    expect(facts(dialog, 'As printed')).toEqual(['“1.43 trillion”', '“762 billion”'])
    expect(facts(dialog, 'Figure')).toEqual(['germany-total', 'germany-exports', 'germany-imports'])
  })

  it('says of a number nobody knows that it is not zero', () => {
    const { dialog } = opened(3, 'zh')
    expect(dialog.textContent).toContain('缺数不等于零')
  })

  it('does not make a link of an address that is not a web address', () => {
    const [evidence] = row(0).evidence
    if (!evidence) throw new Error('the first row of the sample has evidence')
    const bad = { ...row(0), evidence: [{ ...evidence, url: 'javascript:alert(1)' }] }
    render(<EvidenceCard frame={frame} row={bad} language="en" onClose={() => {}} />)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('closes by its button and by a click beside it, not by a click inside', () => {
    const { onClose, dialog } = opened(0)
    fireEvent.click(screen.getByText('EU · exports'))
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    // Text that is selected, and let go beside the card.
    fireEvent.pointerDown(screen.getByText('EU · exports'))
    fireEvent.click(dialog)
    expect(onClose).toHaveBeenCalledTimes(1)
    fireEvent.pointerDown(dialog)
    fireEvent.click(dialog)
    expect(onClose).toHaveBeenCalledTimes(2)
  })
})
