import { Component, type ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ErrorCard } from './ErrorCard.tsx'
import type { Level } from './Heading.tsx'

type PanelBoundaryProps = {
  readonly language: Language
  readonly title?: string | undefined
  readonly level?: Level | undefined
  /** Around a page, not a panel. */
  readonly page?: boolean | undefined
  readonly sentence?: string | undefined
  /** When this changes, what failed is tried again: another frame may well be drawn. */
  readonly resetOn?: unknown
  readonly onRetry?: (() => void) | undefined
  /** Puts the card where it can be read, for what stands in no page any more. */
  readonly within?: ((card: ReactNode) => ReactNode) | undefined
  readonly children: ReactNode
}

type State = {
  readonly failed: { readonly error: unknown } | null
  /** `resetOn` as it was last seen. */
  readonly seen: unknown
}

/** Keeps the failure of one panel, or one page, to itself: its children, or an error card with a way to try again. */
export class PanelBoundary extends Component<PanelBoundaryProps, State> {
  override state: State = { failed: null, seen: this.props.resetOn }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } }
  }

  static getDerivedStateFromProps({ resetOn }: PanelBoundaryProps, { seen }: State): Partial<State> | null {
    return resetOn === seen ? null : { failed: null, seen: resetOn }
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ failed: null })
  }

  override render() {
    const { children, within, ...words } = this.props
    if (!this.state.failed) return children
    const card = (
      <ErrorCard
        title={words.title}
        page={words.page}
        sentence={words.sentence}
        level={words.level}
        language={words.language}
        error={this.state.failed.error}
        onRetry={this.retry}
      />
    )
    return within ? within(card) : card
  }
}
