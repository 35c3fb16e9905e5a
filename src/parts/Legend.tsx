import { useId } from 'react'
import type { LegendEntry } from '../forms/legend.ts'

/** Custom property of a colour token, its second shade where the pattern asks for it and the colour has one. */
function paint(token: string, pattern: LegendEntry['pattern']): string {
  const name = /^@([a-z-]+)$/.exec(token)?.[1] ?? 'other'
  return pattern === 'soft' ? `var(--k-${name}-soft, var(--k-${name}))` : `var(--k-${name})`
}

/** One key of the picture as a small mark; its colour stands in attributes, which the page's policy allows. */
function Swatch({ color, pattern }: Pick<LegendEntry, 'color' | 'pattern'>) {
  const id = useId()
  const ink = paint(color, pattern)
  const fill = { solid: ink, soft: ink, hatched: `url(#${id})`, outline: 'none' }[pattern]
  return (
    <svg className="legend-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {pattern === 'hatched' && (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.8" height="4" fill={ink} />
        </pattern>
      )}
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        fill={fill}
        stroke={pattern === 'solid' || pattern === 'soft' ? 'none' : ink}
        strokeWidth="1.5"
        strokeDasharray={pattern === 'outline' ? '3 2' : undefined}
      />
    </svg>
  )
}

/** The keys of a picture, where direct labels do not do. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => (
  <ul className="legend">
    {entries.map(({ label, color, pattern }) => (
      <li key={label}>
        <Swatch color={color} pattern={pattern} />
        {label}
      </li>
    ))}
  </ul>
)
