// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newQueryClient } from '../../src/data/useFigures.ts'
import { manifestOf } from '../../src/exports/Manifest.ts'
import { FileButton, FileDesk } from '../../src/pages/FileDesk.tsx'
import { SiteContext } from '../../src/pages/Site.ts'
import { reopenedWords } from '../../src/words/reopened.ts'
import { viewOf } from '../exports/views.ts'
import { withDialogs } from '../parts/dialog.ts'
import { site } from './site.ts'

/** A file of the site that opens a route; its content comes when it is let go. */
function heldFile(name: string, route: string) {
  let resolve: (content: ArrayBuffer) => void = () => undefined
  const promise = new Promise<ArrayBuffer>(done => {
    resolve = done
  })
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifestOf(viewOf()), route, query: '' }))
  const file = Object.assign(new File(['x'], name), { arrayBuffer: () => promise })
  return { file, letGo: () => act(async () => resolve(bytes.buffer)) }
}

const Place = () => <p data-testid="place">{useLocation().pathname}</p>

function open() {
  render(
    <SiteContext value={site}>
      <QueryClientProvider client={newQueryClient()}>
        <MemoryRouter initialEntries={['/checks']}>
          <FileDesk>
            <Place />
            <FileButton />
          </FileDesk>
        </MemoryRouter>
      </QueryClientProvider>
    </SiteContext>,
  )
  const choose = (file: File) => {
    const input = screen.getByLabelText(reopenedWords.open.en)
    fireEvent.change(input, { target: { files: [file] } })
    // A browser empties the control when its value is; a file that is only said to be there stays.
    Object.defineProperty(input, 'files', { value: null, configurable: true })
  }
  const place = () => screen.getByTestId('place').textContent
  return { choose, place }
}

beforeEach(withDialogs)
// On a busy machine what is loaded late takes its time.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

describe('of two files that are opened one after the other', () => {
  it('the latest is shown, also when the one before it is read later', async () => {
    const { choose, place } = open()
    const slow = heldFile('slow.json', '/trade')
    const quick = heldFile('quick.json', '/guangdong')
    choose(slow.file)
    choose(quick.file)
    await quick.letGo()
    await waitFor(() => expect(place()).toBe('/guangdong'))
    await screen.findByText('quick.json')
    await slow.letGo()
    await act(() => new Promise(resolve => setTimeout(resolve, 50)))
    expect(place()).toBe('/guangdong')
    expect(screen.queryByText('slow.json')).toBeNull()
  })

  it('is said to be read until the latest has been', async () => {
    const { choose, place } = open()
    const first = heldFile('first.json', '/trade')
    const second = heldFile('second.json', '/guangdong')
    choose(first.file)
    choose(second.file)
    await first.letGo()
    await act(() => new Promise(resolve => setTimeout(resolve, 50)))
    expect(screen.queryByText(reopenedWords.reading.en)).not.toBeNull()
    expect(place()).toBe('/checks')
    await second.letGo()
    await waitFor(() => expect(place()).toBe('/guangdong'))
    expect(screen.queryByText(reopenedWords.reading.en)).toBeNull()
  })
})
