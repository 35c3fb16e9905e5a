import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { Heading, type Level } from './Heading.tsx'

type LoadingCardProps = {
  readonly language: Language
  readonly title: string
  /** Pixels the chart will take: reserved, so that nothing moves when it arrives. */
  readonly height?: number | undefined
  readonly level?: Level | undefined
  /** Also stands in for the head of the panel. Off where the figure already has one. */
  readonly head?: boolean | undefined
}

/** Set through the DOM: a style attribute in the built page would break its policy. */
const reserve = (height: number | undefined) => (element: HTMLElement | null) => {
  if (height !== undefined) element?.style.setProperty('--chart-height', `${Math.round(height)}px`)
}

/** The room of a panel whose figures or chart are on their way. */
export function LoadingCard({ language, title, height, level = 2, head = true }: LoadingCardProps) {
  return (
    <div className="loading needs-script" aria-busy="true">
      {head && (
        <Heading level={level} className="figure-title">
          {title}
        </Heading>
      )}
      <div
        className="loading-room"
        role="status"
        aria-label={ui.loading(title)[language]}
        ref={reserve(height)}
      />
    </div>
  )
}
