import { useMemo } from 'react'
import type { Filter } from '../filter/Filter.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Picked } from '../parts/isPicked.ts'

/** What is chosen of what a panel's marks can be chosen by; the same object as long as that is the same. */
export function usePicked({ picks }: Panel, filter: Filter): Picked | undefined {
  const ids = picks && filter[picks]
  return useMemo(() => picks && ids && { dimension: picks, ids }, [picks, ids])
}
