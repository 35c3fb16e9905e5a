// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DatasetName } from '../../src/data/Figure.ts'
import { figuresOf, newQueryClient, useFigures, type FiguresState } from '../../src/data/useFigures.ts'
import { DataError } from '../../src/data/problem.ts'
import { printedRow } from './sample.ts'
import { sampleFiles } from './sampleFiles.ts'

// On a busy machine the second try of a file may take its time.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

let files: Record<string, string | DataError>
let asked: string[]
const read = async (file: string): Promise<string> => {
  asked.push(file)
  const content = files[file] ?? new DataError({ kind: 'missing-file', file })
  if (content instanceof DataError) throw content
  return content
}

beforeEach(() => {
  files = { ...sampleFiles }
  asked = []
})
afterEach(cleanup)

/** Three panels of one page, each with its own needs. */
function page() {
  const client = newQueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const panel = (...needs: readonly DatasetName[]) =>
    renderHook(() => useFigures(read, needs), { wrapper }).result
  return { trade: panel('trade'), nev: panel('nev'), both: panel('trade', 'nev') }
}

const failure = (state: FiguresState): Error | null => (state.status === 'failed' ? state.error : null)
const retry = (state: FiguresState): void => {
  if (state.status !== 'failed') throw new Error(`nothing to retry: ${state.status}`)
  state.retry()
}
const ids = (state: FiguresState): readonly string[] =>
  state.status === 'ready' ? state.figures.list.map(({ id }) => id) : []

describe('the figures of a panel', () => {
  it('are loading, then there', async () => {
    const { trade, both } = page()
    expect(trade.current).toEqual({ status: 'loading' })
    await waitFor(() => expect(ids(both.current)).toEqual(['trade-a', 'trade-b', 'nev-a']))
    expect(ids(trade.current)).toEqual(['trade-a', 'trade-b'])
  })

  it('come from files that are each loaded once, whoever asks', async () => {
    const { trade, nev, both } = page()
    await waitFor(() =>
      expect([trade, nev, both].map(panel => panel.current.status)).toEqual(Array(3).fill('ready')),
    )
    expect(asked.toSorted()).toEqual(Object.keys(sampleFiles).toSorted())
  })

  it.each([
    ['html', '<!doctype html>'],
    ['cut-short', '[{"id":"nev-a"'],
    ['field', '[{"id":"nev-a"}]'],
    ['duplicate-id', JSON.stringify([printedRow('nev-a'), printedRow('nev-a')])],
    ['unknown-reference', JSON.stringify([printedRow('nev-a', { entity: 'mars' })])],
    ['missing-file', new DataError({ kind: 'missing-file', file: 'nev.json' })],
  ] as const)(
    'fail only where the broken file is needed, and retry brings all back: %s',
    async (kind, content) => {
      files['nev.json'] = content
      const { trade, nev, both } = page()
      await waitFor(() =>
        expect([nev, both].map(panel => panel.current.status)).toEqual(['failed', 'failed']),
      )
      expect(failure(nev.current)).toMatchObject({ problem: { kind, file: 'nev.json' } })
      expect(failure(both.current)).toMatchObject({ problem: { kind, file: 'nev.json' } })
      await waitFor(() => expect(trade.current.status).toBe('ready'))

      files = { ...sampleFiles }
      act(() => retry(nev.current))
      await waitFor(() => expect([nev, both].map(panel => panel.current.status)).toEqual(['ready', 'ready']))
      expect(ids(trade.current)).toEqual(['trade-a', 'trade-b'])
    },
  )

  it('all fail on a broken list of names, and all come back', async () => {
    files['sources.json'] = '[{"id":"paper"}]'
    const { trade, nev } = page()
    await waitFor(() => expect([trade, nev].map(panel => panel.current.status)).toEqual(['failed', 'failed']))
    expect(failure(trade.current)).toMatchObject({ problem: { kind: 'field', file: 'sources.json', row: 1 } })
    files = { ...sampleFiles }
    act(() => retry(trade.current))
    await waitFor(() => expect([trade, nev].map(panel => panel.current.status)).toEqual(['ready', 'ready']))
  })

  it('fail again when nothing was mended, and say so', async () => {
    files['nev.json'] = '<html>'
    const { nev } = page()
    await waitFor(() => expect(nev.current.status).toBe('failed'))
    const before = asked.filter(file => file === 'nev.json').length
    act(() => retry(nev.current))
    await waitFor(() => expect(asked.filter(file => file === 'nev.json').length).toBeGreaterThan(before))
    await waitFor(() => expect(failure(nev.current)).toMatchObject({ problem: { kind: 'html' } }))
  })

  it('ask an unreachable host once more, not again and again', async () => {
    files['nev.json'] = new DataError({ kind: 'unreachable', file: 'nev.json' })
    const client = newQueryClient()
    await expect(figuresOf(client, read, ['nev'])).rejects.toMatchObject({ problem: { kind: 'unreachable' } })
    expect(asked.filter(file => file === 'nev.json')).toHaveLength(2)
  })

  it('come right by themselves when the host was away for a moment', async () => {
    files['nev.json'] = new DataError({ kind: 'unreachable', file: 'nev.json' })
    const { nev } = page()
    await waitFor(() => expect(asked).toContain('nev.json'))
    files = { ...sampleFiles }
    await waitFor(() => expect(nev.current.status).toBe('ready'))
  })
})
