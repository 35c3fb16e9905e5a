import { datasets } from '../data/Figure.ts'
import { useAskFigures } from '../data/useFigures.ts'
import type { LoadKin } from '../parts/Kin.ts'
import { useSame } from '../parts/useSame.ts'
import { useSite } from './Site.ts'

/**
 * What the evidence card asks for a figure's kin with. A panel has loaded only its own figures: all others, and what
 * knows every panel, are fetched when a card is open.
 * @param linked whether charts may be linked to: not in another page's frame
 */
export function useLoadKin(linked: boolean): LoadKin {
  const site = useSite()
  const ask = useAskFigures(site.read)
  return useSame(async id => {
    const [{ kinOf }, figures] = await Promise.all([import('./kinOf.ts'), ask(datasets)])
    return kinOf(figures, id, site, linked)
  })
}
