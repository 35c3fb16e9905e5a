import { Component, type ComponentType, type ReactNode } from 'react'
import type { ChartProps } from '../charts/Chart.tsx'
import type { Point } from '../charts/marks.ts'
import type { Scheme } from '../charts/palette.ts'
import type { Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { LivePicture, type Layout } from './LivePicture.tsx'
import type { useLive } from './useLive.ts'

/** Keeps the failure of a picture that nobody sees to itself. One that is seen fails before everybody. */
class Unseen extends Component<{
  readonly unseen: boolean
  readonly onFailed: () => void
  readonly children: ReactNode
}> {
  override state: { readonly failed: { readonly error: unknown } | null } = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } }
  }

  override componentDidCatch() {
    if (this.props.unseen) this.props.onFailed()
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (!this.props.unseen) throw this.state.failed.error
    return null
  }
}

type LivePicturesProps = {
  readonly panel: Panel
  readonly language: Language
  readonly scheme: Scheme
  readonly Chart: ComponentType<ChartProps>
  readonly live: ReturnType<typeof useLive>
  readonly layout: Layout
  readonly onPaper: boolean
  readonly onPoint: (row: number | null, at: Point) => void
  readonly onMark: (row: number) => void
}

/** The live chart, and unseen beside it the one that is drawn ahead of a choice. */
export function LivePictures({ live, ...same }: LivePicturesProps) {
  const { shown, ahead, highlight, onDrawn, onAheadFailed } = live
  // In one order whichever is shown: none of them leaves the page when they change places.
  const drawings = [0, 1].flatMap(id => [shown, ahead].filter(drawing => drawing?.id === id))
  return drawings.map(
    drawing =>
      drawing && (
        <Unseen key={drawing.id} unseen={drawing !== shown} onFailed={onAheadFailed}>
          <LivePicture
            {...same}
            id={drawing.id}
            frame={drawing.frame}
            shown={drawing === shown}
            drawn={drawing.standing !== null}
            highlight={drawing === shown ? highlight.shown : highlight.ahead}
            onDrawn={onDrawn}
          />
        </Unseen>
      ),
  )
}
