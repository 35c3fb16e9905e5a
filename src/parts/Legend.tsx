import type { LegendEntry } from '../forms/legend.ts'

/** Custom property of a colour token, its second shade where the pattern asks for it and the colour has one. */
function paint(token: string, pattern: LegendEntry['pattern']): string {
  const name = /^@([a-z-]+)$/.exec(token)?.[1] ?? 'other'
  return pattern === 'soft' ? `var(--k-${name}-soft, var(--k-${name}))` : `var(--k-${name})`
}

/** Hatching of a key, in lines: printers get a pattern as a small picture. */
const diagonals = 'M1 5.9L5.9 1M1 11.6L11.6 1M5.2 13L13 5.2M10.9 13L13 10.9'

/** One key of the picture as a small mark; its colour stands in attributes, which the page's policy allows. */
function Swatch({ color, pattern }: Pick<LegendEntry, 'color' | 'pattern'>) {
  const ink = paint(color, pattern)
  const isFull = pattern === 'solid' || pattern === 'soft'
  return (
    <svg className="legend-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {pattern === 'hatched' && <path d={diagonals} stroke={ink} strokeWidth="1.8" />}
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        fill={isFull ? ink : 'none'}
        stroke={isFull ? 'none' : ink}
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
