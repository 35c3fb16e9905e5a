import type { LegendEntry } from '../forms/legend.ts'

/** Custom property of a colour token, its second shade where the pattern asks for it and the colour has one. */
function paint(token: string, pattern: LegendEntry['pattern']): string {
  const name = /^@([a-z-]+)$/.exec(token)?.[1] ?? 'other'
  return pattern === 'soft' ? `var(--k-${name}-soft, var(--k-${name}))` : `var(--k-${name})`
}

/** Hatching of a key, in lines: printers get a pattern as a small picture. */
const diagonals = 'M1 5.9L5.9 1M1 11.6L11.6 1M5.2 13L13 5.2M10.9 13L13 10.9'

const frame = {
  className: 'legend-mark',
  viewBox: '0 0 14 14',
  width: 14,
  height: 14,
  'aria-hidden': true,
} as const

/** The key of a chart of dots. */
const Dot = ({ ink, mark }: { readonly ink: string; readonly mark: LegendEntry['mark'] }) => (
  <svg {...frame}>
    {mark === 'tick' ? (
      <rect x="5.5" y="0" width="3" height="14" fill={ink} />
    ) : (
      <circle
        cx="7"
        cy="7"
        r="5"
        fill={mark === 'ring' ? 'none' : ink}
        stroke={mark === 'ring' ? ink : undefined}
        strokeWidth={mark === 'ring' ? 2 : undefined}
      />
    )}
  </svg>
)

/** One key of the picture as a small mark; its colour stands in attributes, which the page's policy allows. */
function Swatch({ color, pattern, mark, edge }: Omit<LegendEntry, 'label'>) {
  const ink = paint(color, mark === 'ring' ? 'solid' : pattern)
  if (mark) return <Dot ink={ink} mark={mark} />
  const isFull = pattern === 'solid' || pattern === 'soft'
  return (
    <svg {...frame}>
      {pattern === 'hatched' && <path d={diagonals} stroke={ink} strokeWidth="1.8" />}
      <rect
        x="1"
        y="1"
        width="12"
        height="12"
        fill={isFull ? ink : 'none'}
        stroke={edge === undefined ? (isFull ? 'none' : ink) : paint(edge, 'solid')}
        strokeWidth="1.5"
        strokeDasharray={pattern === 'outline' ? '3 2' : undefined}
      />
    </svg>
  )
}

/** The keys of a picture, where direct labels do not do. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => (
  <ul className="legend">
    {entries.map(({ label, ...swatch }) => (
      <li key={label}>
        <Swatch {...swatch} />
        {label}
      </li>
    ))}
  </ul>
)
