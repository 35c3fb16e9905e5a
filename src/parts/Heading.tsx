import type { ReactNode } from 'react'

/** Level of a panel's heading on its page. */
export type Level = 1 | 2 | 3

type HeadingProps = {
  readonly level: Level
  readonly id?: string | undefined
  readonly className: string
  readonly children: ReactNode
}

/** A heading of the level its page wants. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} />
}
