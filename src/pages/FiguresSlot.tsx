import type { ReactNode } from 'react'
import { datasets } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { useFigures } from '../data/useFigures.ts'
import { KeptSlot, type SlotWords } from './KeptSlot.tsx'
import { useSite } from './Site.ts'

type FiguresSlotProps = SlotWords & {
  readonly children: (figures: Figures) => ReactNode
}

/** A place of a page made of any figures of the site. */
export function FiguresSlot(props: FiguresSlotProps) {
  const state = useFigures(useSite().read, datasets)
  return (
    <KeptSlot
      {...props}
      state={state.status === 'ready' ? { status: 'ready', value: state.figures } : state}
    />
  )
}
