import { useState } from 'react'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import { EvidenceCard } from '../parts/EvidenceCard.tsx'
import type { PanelFigureProps } from '../parts/PanelFigure.tsx'
import { PanelTable } from '../parts/PanelTable.tsx'
import { useSite } from './Site.ts'

/** What the evidence of a panel's numbers leads to: the same from its chart and from its table. */
export type EvidenceLinks = Pick<PanelFigureProps, 'sourceAddress' | 'figureAddress' | 'loadKin'>

type TableBelowProps = EvidenceLinks & {
  readonly frame: Frame
  readonly language: Language
  readonly title: string
}

/** The table under its figure; each number leads to its evidence. As the build writes it, it is plain: it must do without a script. */
export function TableBelow({ frame, language, title, ...links }: TableBelowProps) {
  const building = useSite().staticChart !== undefined
  const [asked, setAsked] = useState<Row | null>(null)
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
          {...links}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
