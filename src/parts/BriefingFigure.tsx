import { useId, useRef, useState } from 'react'
import type { Scheme } from '../charts/palette.ts'
import type { Dimension } from '../data/Figures.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { ui } from '../words/ui.ts'
import { EmptyCard } from './EmptyCard.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { Picked } from './isPicked.ts'
import type { LoadKin } from './Kin.ts'
import type { Link } from './link.ts'
import { PanelHead } from './PanelHead.tsx'
import { PanelNotes } from './PanelNotes.tsx'
import { PanelTable } from './PanelTable.tsx'
import { Picture } from './Picture.tsx'
import type { LoadChart } from './useChart.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useSame } from './useSame.ts'

type BriefingFigureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly whole: Frame
  readonly language: Language
  readonly scheme: Scheme
  readonly loadChart: LoadChart
  readonly onPick: (dimension: Dimension, id: string) => void
  /** What is chosen of what the panel's marks can be chosen by. */
  readonly picked?: Picked | undefined
  readonly link: Link | null
  readonly onLink: (link: Link | null) => void
  readonly choices: readonly string[]
  readonly onReset: () => void
  readonly loadKin: LoadKin
}

type Showing = 'chart' | 'table'
type BodyProps = BriefingFigureProps & {
  readonly showing: Showing
  readonly full: boolean
  readonly onEvidence: (row: number) => void
}

/** Chart, table, or word that the choice leaves nothing. */
function Body({ showing, ...props }: BodyProps) {
  const { panel, frame, language, onEvidence } = props
  if (frame.rows.length === 0)
    return <EmptyCard language={language} choices={props.choices} onReset={props.onReset} />
  if (showing === 'chart') return <Picture {...props} staticChart={null} wanted />
  return (
    <PanelTable
      frame={frame}
      language={language}
      caption={panel.title[language]}
      picks={panel.picks}
      picked={props.picked}
      onPick={props.onPick}
      onEvidence={row => onEvidence(frame.rows.indexOf(row))}
    />
  )
}

type ToolsProps = {
  readonly title: string
  readonly language: Language
  readonly showing: Showing
  readonly onShowing: (showing: Showing) => void
  readonly fullScreen: ReturnType<typeof useFullScreen>
}

function Tools({ title, language, showing, onShowing, fullScreen }: ToolsProps) {
  const other = showing === 'chart' ? 'table' : 'chart'
  return (
    <div className="tools">
      <div className="tools-line" role="group" aria-label={ui.tools(title)[language]}>
        <button type="button" className="tool" onClick={() => onShowing(other)}>
          {ui[other][language]}
        </button>
        {fullScreen.possible && (
          <button type="button" className="tool" onClick={fullScreen.toggle}>
            {ui[fullScreen.on ? 'leaveFullScreen' : 'fullScreen'][language]}
          </button>
        )}
      </div>
    </div>
  )
}

/** A panel in a file of its own: chart or table, notes, sources and evidence, and nothing that would need a network. */
export function BriefingFigure(props: BriefingFigureProps) {
  const { panel, frame, whole, language } = props
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const fullScreen = useFullScreen(figure)
  const [showing, setShowing] = useState<Showing>('chart')
  const [asked, setAsked] = useState<Row | null>(null)
  const onEvidence = useSame((row: number) => setAsked(frame.rows[row] ?? null))
  const legend = panel.legend?.(frame, language) ?? []
  const title = panel.title[language]
  return (
    <figure ref={figure} className="figure" aria-labelledby={id}>
      <PanelHead
        id={id}
        panel={panel}
        frame={frame}
        whole={whole}
        language={language}
        level={2}
        legend={legend}
      />
      <div className="figure-body">
        <Body {...props} showing={showing} full={fullScreen.on} onEvidence={onEvidence} />
      </div>
      <PanelNotes frame={frame} whole={whole} language={language} />
      <Tools
        title={title}
        language={language}
        showing={showing}
        onShowing={setShowing}
        fullScreen={fullScreen}
      />
      {asked && <EvidenceCard {...props} row={asked} onClose={() => setAsked(null)} />}
    </figure>
  )
}
