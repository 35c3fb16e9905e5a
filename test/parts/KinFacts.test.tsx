// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EvidenceCard } from '../../src/parts/EvidenceCard.tsx'
import type { Kin, LoadKin } from '../../src/parts/Kin.ts'
import { withDialogs } from './dialog.ts'
import { frame, row } from './sample.ts'

beforeAll(withDialogs)
afterEach(cleanup)

const kin: Kin = {
  others: [
    {
      id: 'eu-exports-again',
      value: 'CNY 4 trillion',
      status: 'about',
      source: 'Daily (2025-02-01)',
      agreement: 'disagree',
    },
  ],
  charts: [{ id: 'trade-flows', title: 'Trade by partner', address: '/panels/trade-flows' }],
}
const opened = (loadKin: LoadKin) =>
  render(
    <EvidenceCard
      frame={frame}
      row={row(0)}
      language="en"
      figureAddress={id => `/figures/${id}`}
      loadKin={loadKin}
      onClose={() => {}}
    />,
  )

describe('what a figure has to do with others, in its card', () => {
  it('is looked for while the card is there already, then filled in', async () => {
    opened(async () => kin)
    expect(screen.getByRole('status').textContent).toMatch(/^Looking for other figures/)
    expect(screen.getByText('“3.6751 trillion”')).toBeDefined()
    const other = await screen.findByRole('link', { name: 'CNY 4 trillion' })
    expect(other.getAttribute('href')).toBe('/figures/eu-exports-again')
    expect(other.closest('li')?.textContent).toContain('about, Daily (2025-02-01)disagrees')
    const chart = screen.getByRole('link', { name: 'Trade by partner' })
    expect(chart.getAttribute('href')).toBe('/panels/trade-flows')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('says where there is none, and links nothing that has no address', async () => {
    opened(async () => ({ others: [], charts: [{ id: 'a', title: 'A chart' }] }))
    await screen.findByText('None is filed.')
    expect(within(screen.getByRole('dialog')).queryByRole('link', { name: 'A chart' })).toBeNull()
    expect(screen.getByText('A chart')).toBeDefined()
  })

  it('says that it cannot be had, and asks again when told to', async () => {
    const load = vi.fn<LoadKin>().mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(kin)
    opened(load)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('could not be loaded')
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('link', { name: 'Trade by partner' })
    expect(load).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
