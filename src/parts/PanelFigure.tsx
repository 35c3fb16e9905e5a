import { useDeferredValue, useId, useRef, useState, type ReactNode } from 'react'
import type { Scheme } from '../charts/palette.ts'
import type { Dimension } from '../data/Figures.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Frame, Language, Row } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { ui } from '../words/ui.ts'
import type { Coming } from './Coming.ts'
import { EmptyCard } from './EmptyCard.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { MenuFormat } from './ExportMenu.tsx'
import type { Level } from './Heading.tsx'
import type { Picked } from './isPicked.ts'
import type { LoadKin } from './Kin.ts'
import type { Link } from './link.ts'
import { PanelHead } from './PanelHead.tsx'
import { PanelNotes } from './PanelNotes.tsx'
import { PanelTable } from './PanelTable.tsx'
import { PanelTools, type Showing } from './PanelTools.tsx'
import { Picture } from './Picture.tsx'
import type { LoadChart } from './useChart.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useSame } from './useSame.ts'

export type PanelFigureProps = {
  readonly panel: Panel
  /** What the panel shows under the reader's choice. */
  readonly frame: Frame
  /** Every row of the panel, no choice applied. */
  readonly whole: Frame
  readonly language: Language
  readonly scheme: Scheme
  /** Level of the heading on its page. */
  readonly level?: Level
  /** Keys of the picture, where its labels do not do. */
  readonly legend?: readonly LegendEntry[]
  /** Only title, finding, picture, notes and source, for a frame in another page. */
  readonly bare?: boolean
  /** What can be done with it: without being asked, wherever it is not bare. */
  readonly tools?: boolean
  /** The chart as the build has drawn it, for exactly this frame; shown until the live one is there. */
  readonly staticChart?: ReactNode
  readonly loadChart: LoadChart
  /** Its table, below it for as long as that does not stand in the chart's place. */
  readonly tableBelow?: ReactNode
  /** Adds an id to the choice of a dimension, or removes it. */
  readonly onPick: (dimension: Dimension, id: string) => void
  /** What the panel may show next; none where nothing is drawn ahead. */
  readonly coming?: Coming | undefined
  /** What is chosen of what the panel's marks can be chosen by. */
  readonly picked?: Picked | undefined
  /** What the pointer points at, in this panel or another. */
  readonly link: Link | null
  readonly onLink: (link: Link | null) => void
  /** The reader's choice in words, for a panel it leaves nothing of. */
  readonly choices?: readonly string[]
  readonly onReset: () => void
  readonly formats: readonly MenuFormat[]
  /** The panel as the reader sees it, as values for files; told the pixels its chart has on the screen. */
  readonly view: (screen?: PanelView['screen']) => PanelView
  /** Makes a file of such a view and hands it to the reader; rejects when it cannot. */
  readonly onSave: (view: PanelView, format: string) => Promise<void>
  /** Puts the panel aside for slides: how many are now, null when there is no room for more. */
  readonly onPutAside?: (() => Promise<number | null>) | undefined
  /** The way to what was put aside. */
  readonly toSlides?: ReactNode
  /** Whole address of the panel as the reader sees it now. */
  readonly pageAddress: string
  /** Whole address of the site with its base, a slash at the end. */
  readonly siteAddress: string
  /** Address of the panel's own page for a link in its title, where that is another page. */
  readonly titleAddress?: string
  readonly sourceAddress?: ((source: string) => string | undefined) | undefined
  readonly figureAddress?: ((figure: string) => string | undefined) | undefined
  readonly loadKin?: LoadKin | undefined
}

type BodyProps = PanelFigureProps & {
  readonly showing: Showing
  readonly wanted: boolean
  readonly full: boolean
  readonly onEvidence: (row: number) => void
}

/** Chart, table, or word that the choice leaves nothing. */
function PanelBody({ showing, ...props }: BodyProps) {
  const { panel, frame, language, choices, onReset, onPick, onEvidence } = props
  if (frame.rows.length === 0) return <EmptyCard language={language} choices={choices} onReset={onReset} />
  if (showing === 'chart') return <Picture {...props} staticChart={props.staticChart} />
  return (
    <PanelTable
      frame={frame}
      language={language}
      caption={panel.title[language]}
      picks={panel.picks}
      picked={props.picked}
      onPick={onPick}
      onEvidence={row => onEvidence(frame.rows.indexOf(row))}
    />
  )
}

/** Pixels of the chart on the screen; none where the table stands in its place. */
function screenOf(figure: HTMLElement | null): PanelView['screen'] {
  const chart = figure?.querySelector('.chart-area')
  return chart ? { width: chart.clientWidth, height: chart.clientHeight } : undefined
}

/** Pixels of the margins that a frame has around a panel, and of the line that leads from there to its page. */
const frameRoom = 56

/** Pixels a panel takes in a frame: without its tools. */
function bareHeight(figure: HTMLElement | null): number {
  const tools = figure?.querySelector<HTMLElement>('.tools')
  return (figure?.offsetHeight ?? 0) - (tools?.offsetHeight ?? 0) + frameRoom
}

type WayHomeProps = { readonly address: string; readonly language: Language }

/** From another page's frame to the panel's own page. */
const WayHome = ({ address, language }: WayHomeProps) => (
  <p className="figure-source">
    <a href={address} target="_blank" rel="noreferrer">
      {ui.openPanel[language]}
    </a>
  </p>
)

const none: readonly LegendEntry[] = []

/** One panel, whole: title, finding, chart or table, notes, source, and what can be done with it. */
export function PanelFigure(props: PanelFigureProps) {
  const {
    panel,
    frame,
    whole,
    language,
    level = 2,
    legend = none,
    bare = false,
    tools = !bare,
    staticChart,
    sourceAddress,
  } = props
  // Whoever has chosen looks at the picture: the words around it follow once it is painted.
  const said = useDeferredValue(frame)
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const fullScreen = useFullScreen(figure)
  const [intent, setIntent] = useState(false)
  const [showing, setShowing] = useState<Showing>('chart')
  const [asked, setAsked] = useState<Row | null>(null)
  // Keys are of marks: a table has none.
  const keys = showing === 'chart' ? legend : none
  const want = () => setIntent(true)
  const view = () => props.view(screenOf(figure.current))
  const onEvidence = useSame((row: number) => setAsked(frame.rows[row] ?? null))
  return (
    <>
      <figure
        ref={figure}
        className={bare ? 'figure figure-bare' : 'figure'}
        aria-labelledby={id}
        onPointerEnter={want}
        onPointerMove={intent ? undefined : want}
        onTouchStart={want}
        onFocus={want}
      >
        <PanelHead {...props} frame={said} id={id} level={level} legend={keys} />
        <div className="figure-body">
          <PanelBody
            {...props}
            showing={showing}
            wanted={intent || !staticChart}
            full={fullScreen.on}
            onEvidence={onEvidence}
          />
        </div>
        <PanelNotes frame={said} whole={whole} language={language} sourceAddress={sourceAddress} />
        {bare && <WayHome address={props.pageAddress} language={language} />}
        {tools && (
          <PanelTools
            {...props}
            title={panel.title[language]}
            showing={showing}
            onShowing={setShowing}
            fullScreen={fullScreen}
            view={view}
            onSave={format => props.onSave(view(), format)}
            height={() => bareHeight(figure.current)}
          />
        )}
        {asked && <EvidenceCard {...props} row={asked} onClose={() => setAsked(null)} />}
      </figure>
      {showing === 'chart' && props.tableBelow}
    </>
  )
}
