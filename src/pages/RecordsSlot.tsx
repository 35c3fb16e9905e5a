import type { ReactNode } from 'react'
import { datasets } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import type { Records } from '../data/load.ts'
import { useFigures, useRecords } from '../data/useFigures.ts'
import { failureOf, KeptSlot, type Awaited, type SlotWords } from './KeptSlot.tsx'
import { useSite } from './Site.ts'

/** Every figure with what is written down about them. */
export type Evidence = { readonly figures: Figures; readonly records: Records }

function useEvidence(): Awaited<Evidence> {
  const { read } = useSite()
  const figures = useFigures(read, datasets)
  const records = useRecords(read)
  const failed = failureOf([figures, records])
  if (failed) return failed
  return figures.status === 'ready' && records.status === 'ready'
    ? { status: 'ready', value: { figures: figures.figures, records: records.records } }
    : { status: 'loading' }
}

type RecordsSlotProps = SlotWords & {
  readonly children: (evidence: Evidence) => ReactNode
}

/** A place of a page made of all figures and of the identities and contradictions declared for them. */
export const RecordsSlot = (props: RecordsSlotProps) => <KeptSlot {...props} state={useEvidence()} />
