import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DatasetName } from './Figure.ts'
import { gather, type Figures } from './Figures.ts'
import { loadRecords, loadReference, loadRows, loadVersion, type ReadFile, type Records } from './load.ts'
import { DataError } from './problem.ts'

/** Bundled files do not change while a page is open, and are there without a network once cached. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: false,
        // A list and its index hold the same figures. Merged with an older answer the list would hold others.
        structuralSharing: false,
      },
    },
  })

/** Only a failed connection may come right by itself; a broken file stays broken until the reader retries. */
const again = {
  retry: (failures: number, error: Error) =>
    failures < 1 && error instanceof DataError && error.problem.kind === 'unreachable',
  retryDelay: 300,
}

/** Figures of several datasets, each file loaded once per page whoever asks. */
export async function figuresOf(
  client: QueryClient,
  read: ReadFile,
  needs: readonly DatasetName[],
): Promise<Figures> {
  const once = (file: string) =>
    client.query({ queryKey: ['file', file], queryFn: () => read(file), ...again })
  const reference = client.query({ queryKey: ['reference'], queryFn: () => loadReference(once) })
  const files = needs.map(async dataset => ({
    dataset,
    rows: await client.query({ queryKey: ['rows', dataset], queryFn: () => loadRows(once, dataset) }),
  }))
  // Awaited together, so that when both fail no failure is left unheard.
  return gather(...(await Promise.all([Promise.all(files), reference, loadVersion(once)])))
}

/** Declared identities and contradictions, each file loaded once per page whoever asks. */
export const recordsOf = (client: QueryClient, read: ReadFile): Promise<Records> =>
  loadRecords(file => client.query({ queryKey: ['file', file], queryFn: () => read(file), ...again }))

export type FiguresState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly figures: Figures }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

const figuresQuery = (client: QueryClient, read: ReadFile, needs: readonly DatasetName[]) => ({
  queryKey: ['figures', ...needs],
  queryFn: () => figuresOf(client, read, needs),
})

/** What was fetched is not trusted once something of it is broken: the broken text may stand there as loaded. */
const distrust = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'figures', refetchType: 'none' })

/**
 * For one who asks at one moment: figures that are there already, or loaded now. What it gives rejects with DataError,
 * and may be asked again.
 */
export function useAskFigures(read: ReadFile): (needs: readonly DatasetName[]) => Promise<Figures> {
  const client = useQueryClient()
  return needs =>
    client.query(figuresQuery(client, read, needs)).catch(async (error: unknown) => {
      await distrust(client)
      throw error
    })
}

/** The figures a panel needs, as they arrive. A failure is this panel's own; `retry` asks for the failed files again. Nothing is loaded until `wanted`. */
export function useFigures(read: ReadFile, needs: readonly DatasetName[], wanted = true): FiguresState {
  const client = useQueryClient()
  const query = useQuery({ ...figuresQuery(client, read, needs), enabled: wanted })
  if (query.data) return { status: 'ready', figures: query.data }
  if (!query.error) return { status: 'loading' }
  // Panels that failed on the same file come back together.
  const retry = () => {
    void distrust(client)
    void client.refetchQueries({ queryKey: ['figures'], predicate: ({ state }) => state.status === 'error' })
  }
  return { status: 'failed', error: query.error, retry }
}

export type RecordsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly records: Records }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

/** Identities and contradictions as they arrive. */
export function useRecords(read: ReadFile): RecordsState {
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['records'], queryFn: () => recordsOf(client, read) })
  if (query.data) return { status: 'ready', records: query.data }
  if (!query.error) return { status: 'loading' }
  const retry = () => {
    void client.invalidateQueries({ queryKey: ['file'], refetchType: 'none' })
    void client.refetchQueries({ queryKey: ['records'] })
  }
  return { status: 'failed', error: query.error, retry }
}

/** Where the figures of this page are kept, for those who ask with `figuresOf` for more panels than hooks can be called for. */
export const useFigureClient = (): QueryClient => useQueryClient()
