import { useQuery } from '@tanstack/react-query'
import { loadedPanel, loadPanel } from '../panels/catalog.ts'
import type { Panel, PanelCard } from '../panels/Panel.ts'

export type PanelsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly panels: readonly Panel[] }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }

const here = (cards: readonly PanelCard[]): readonly Panel[] | undefined => {
  const panels = cards.flatMap(card => loadedPanel(card) ?? [])
  return panels.length === cards.length ? panels : undefined
}

/** The panels of some cards as their code arrives: at once where it is already here, as it is in the build. Nothing is loaded until `wanted`. */
export function usePanels(cards: readonly PanelCard[], wanted = true): PanelsState {
  const query = useQuery({
    queryKey: ['panels', ...cards.map(({ id }) => id)],
    queryFn: () => Promise.all(cards.map(loadPanel)),
    initialData: () => here(cards),
    enabled: wanted,
  })
  if (query.data) return { status: 'ready', panels: query.data }
  if (!query.error) return { status: 'loading' }
  return { status: 'failed', error: query.error, retry: () => void query.refetch() }
}
