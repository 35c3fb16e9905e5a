import { useState } from 'react'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import { PanelTable } from '../parts/PanelTable.tsx'
import { evidenceAddresses } from './figureAddress.ts'
import { useSite } from './Site.ts'
import { useLoadKin } from './useLoadKin.ts'

type TableBelowProps = { readonly frame: Frame; readonly language: Language; readonly title: string }

/** The table under its figure; each number leads to its evidence. As the build writes it, it is plain: it must do without a script. */
export function TableBelow({ frame, language, title }: TableBelowProps) {
  const site = useSite()
  const building = site.staticChart !== undefined
  const [asked, setAsked] = useState<Row | null>(null)
  const loadKin = useLoadKin(true)
  return (
    <>
      <PanelTable
        frame={frame}
        language={language}
        caption={title}
        onEvidence={building ? undefined : setAsked}
      />
      {asked && (
        <EvidenceCard
          frame={frame}
          row={asked}
          language={language}
          {...evidenceAddresses(site)}
          loadKin={loadKin}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
