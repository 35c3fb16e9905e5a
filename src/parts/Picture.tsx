import { useCallback, useState, type ReactNode } from 'react'
import type { Scheme } from '../charts/palette.ts'
import type { Dimension } from '../data/Figures.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { ui } from '../words/ui.ts'
import { wakeFailed } from '../words/wakeWords.ts'
import { ChartArea } from './ChartArea.tsx'
import type { Coming } from './Coming.ts'
import { ErrorCard } from './ErrorCard.tsx'
import type { Picked } from './isPicked.ts'
import { NotLive } from './NotLive.tsx'
import { linkedRows, linkOf, type Link } from './link.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { ReadingStrip } from './ReadingStrip.tsx'
import { rowKey, rowWith } from './reading.ts'
import { useChart, type LoadChart } from './useChart.ts'
import { useSame } from './useSame.ts'

/** The row being read, kept by what it is, so that it stays the same row under another choice. */
function useCurrent(frame: Frame) {
  const [held, setHeld] = useState<{ readonly key: string; readonly at: number } | null>(null)
  const index = held === null ? -1 : rowWith(frame, held.key, held.at)
  const set = (row: number | null) => {
    const read = row === null ? undefined : frame.rows[row]
    setHeld(read && row !== null ? { key: rowKey(read), at: row } : null)
  }
  return { index: index === -1 ? null : index, set }
}

type PictureProps = {
  readonly panel: Panel
  readonly frame: Frame
  readonly language: Language
  readonly scheme: Scheme
  readonly staticChart: ReactNode
  readonly loadChart: LoadChart
  readonly link: Link | null
  readonly onLink: (link: Link | null) => void
  readonly onPick: (dimension: Dimension, id: string) => void
  /** What the panel may show next; none where nothing is drawn ahead. */
  readonly coming?: Coming | undefined
  /** The reader has shown interest: time to load the live chart. */
  readonly wanted: boolean
  readonly full: boolean
  readonly onEvidence: (row: number) => void
  /** What is chosen of what the marks can be chosen by. */
  readonly picked?: Picked | undefined
}

/** What a mark does when it is pointed at, read or chosen: this panel's own reading, and what others are told. */
function useMarks({ panel, frame, link, onLink, onPick }: PictureProps) {
  const current = useCurrent(frame)
  const linked = useCallback((shown: Frame) => linkedRows(shown, link), [link])
  const onHover = useSame((row: number | null) => {
    const under = row === null ? undefined : frame.rows[row]
    onLink(under ? linkOf(under) : null)
  })
  const onCurrent = useSame((row: number | null) => {
    current.set(row)
    onHover(row)
  })
  const onMark = useSame((row: number) => {
    current.set(row)
    const id = panel.picks && frame.rows[row]?.keys[panel.picks]?.id
    if (panel.picks && id !== undefined) onPick(panel.picks, id)
  })
  return { current: current.index, linked, onHover, onCurrent, onMark }
}

/** The chart of a panel with the line below it that reads its marks. Its failure stays inside, the table lives on. */
export function Picture(props: PictureProps) {
  const { panel, frame, language, scheme, staticChart, loadChart, wanted, full, onEvidence } = props
  const { Chart, error, retry } = useChart(loadChart, wanted)
  const marks = useMarks(props)
  const { current } = marks
  const failed = { language, level: 3, sentence: ui.drawError[language] } as const
  if (error && !staticChart) return <ErrorCard {...failed} error={error} onRetry={retry} />
  return (
    <PanelBoundary {...failed} resetOn={frame}>
      <ChartArea
        panel={panel}
        frame={frame}
        language={language}
        scheme={scheme}
        Chart={Chart}
        staticChart={staticChart}
        full={full}
        coming={props.coming}
        {...marks}
        picked={props.picked}
        onEvidence={onEvidence}
      />
      {Boolean(error) && <NotLive says={wakeFailed.whole[language]} language={language} onRetry={retry} />}
      <ReadingStrip
        frame={frame}
        row={current === null ? null : (frame.rows[current] ?? null)}
        language={language}
        picks={panel.picks !== undefined}
        onEvidence={() => current !== null && onEvidence(current)}
      />
    </PanelBoundary>
  )
}
