import { useMemo, type RefObject } from 'react'
import { toggle, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import type { Frame } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import type { Frames } from '../panels/view.ts'
import type { Coming } from '../parts/Coming.ts'
import { useSame } from '../parts/useSame.ts'
import { comingTo } from './coming.ts'

/** What a panel may show next. None for panels that zoom: what one has zoomed into, another picture would not show. */
export function useComing(
  panel: Panel,
  frames: Frames,
  frame: Frame,
  place: RefObject<Element | null>,
): Coming | undefined {
  const chosenBy = useSame((row: number): Filter | null => {
    const id = panel.picks && frame.rows[row]?.keys[panel.picks]?.id
    return panel.picks && id !== undefined ? toggle(useChoice.getState().filter, panel.picks, id) : null
  })
  return useMemo(
    () => (panel.zooms ? undefined : comingTo(frames, chosenBy, place)),
    [panel, frames, chosenBy, place],
  )
}
