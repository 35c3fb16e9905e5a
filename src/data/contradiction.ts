import type { Text } from '../frame/Frame.ts'
import type { FigureTopic } from './Figure.ts'

/** Between what the disagreement stands. */
export const contradictionKinds = [
  'article-summary',
  'within-document',
  'between-documents',
  'within-series',
] as const
export type ContradictionKind = (typeof contradictionKinds)[number]

/** One side: where it is printed, how, and what it says in our words. */
export type ContradictionSide = {
  readonly source: string
  readonly section?: string
  /** For the five documents: 1-based line of the archived text. */
  readonly line?: number
  readonly printed: string
  readonly says: Text
  /** The figure that stands for this side, where there is one. */
  readonly figure?: string
}

/** Two or more prints that cannot all be right, and what we make of it. */
export type Contradiction = {
  readonly id: string
  readonly kind: ContradictionKind
  readonly topic: FigureTopic
  readonly title: Text
  readonly sides: readonly ContradictionSide[]
  /** Our own reading, which no source prints. */
  readonly reading: Text
}
