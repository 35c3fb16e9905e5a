// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigate } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { newQueryClient } from '../../src/data/useFigures.ts'
import { PresentRoot } from '../../src/pages/PresentRoot.tsx'
import { SiteContext } from '../../src/pages/Site.ts'
import { present } from '../../src/words/present.ts'
import { site } from './site.ts'

const deck = '/present?slide=trade-flows&slide=nev-volumes&slide=robot-medals'

/** The address as a reader changes it in the bar of the browser. */
function Bar() {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  return (
    <input
      aria-label="Address"
      value={hash}
      onChange={({ target }) => void navigate({ pathname, search, hash: target.value })}
    />
  )
}

function openShow(hash: string) {
  render(
    <SiteContext value={site}>
      <QueryClientProvider client={newQueryClient()}>
        <MemoryRouter initialEntries={[`${deck}${hash}`]}>
          <Bar />
          <PresentRoot />
        </MemoryRouter>
      </QueryClientProvider>
    </SiteContext>,
  )
  const bar = () => screen.getByLabelText<HTMLInputElement>('Address')
  return {
    at: (number: number) =>
      waitFor(() =>
        expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
          expect.stringContaining(present.slide(number, 3).en),
        ),
      ),
    address: () => bar().value,
    name: (value: string) => fireEvent.change(bar(), { target: { value } }),
  }
}

// On a busy machine what is loaded late takes its time.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

describe('a running show', () => {
  it('goes to the slide that a changed address names', async () => {
    const show = openShow('#1')
    await show.at(1)
    show.name('#3')
    await show.at(3)
    show.name('#2')
    await show.at(2)
    expect(show.address()).toBe('#2')
  })

  it('stays within its slides, and the address says where it is', async () => {
    const show = openShow('#1')
    await show.at(1)
    show.name('#9')
    await show.at(3)
    await waitFor(() => expect(show.address()).toBe('#3'))
    show.name('#9')
    await waitFor(() => expect(show.address()).toBe('#3'))
    await show.at(3)
  })

  it('goes on by keys from there, the address following', async () => {
    const show = openShow('#1')
    show.name('#2')
    await show.at(2)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' })
    await show.at(3)
    await waitFor(() => expect(show.address()).toBe('#3'))
    await act(() => new Promise(resolve => setTimeout(resolve, 200)))
    await show.at(3)
  })
})
