import { keysOf, type Frame, type Language, type Row, type Status } from '../frame/Frame.ts'
import { statusWords } from '../words/statuses.ts'
import { color } from './Look.ts'
import { isHollow, paleEdge } from './mark.ts'

/** One key of a picture. `color` is a token; `soft` asks for its second shade. */
export type LegendEntry = {
  readonly label: string
  readonly color: string
  readonly pattern: 'solid' | 'soft' | 'hatched' | 'outline'
  /** The mark it stands for in a chart of dots: a full disc, in the shade of the pattern, a ring, or an upright tick. */
  readonly mark?: 'disc' | 'ring' | 'tick'
  /** Token of the edge of a swatch whose shade is too pale to do without. */
  readonly edge?: string
}

/** What of a form's spec its key depends on. Leave `series` out where the series are named in the plot: lines, a slope. */
export type LegendSpec = {
  readonly series?: string
  readonly color: (row: Row) => string
  /** True for a form whose marks are dots. */
  readonly dots?: boolean
  /** Rows such a form draws as a tick. */
  readonly sum?: (row: Row) => boolean
}

/** A colour that is nobody's, with a second shade: for keys that stand for marks of several colours. */
const neutral = color('world')

const fullOf = (token: string): string => token.replace(/-soft$/, '')
const isSoft = (token: string): boolean => token.endsWith('-soft')

/** The rows of one series. */
const rowsIn = (frame: Frame, series: string, id: string): readonly Row[] =>
  frame.rows.filter(row => row.keys[series]?.id === id)

const isMuted = ({ emphasis }: Row): boolean => emphasis === 'muted'

/**
 * The colour of those of these rows that a choice has not muted, or a neutral one. Where it has muted any rows of the frame
 * the neutral one is theirs: any other grey would be taken for them.
 */
export function commonColor(
  frame: Frame,
  rows: readonly Row[],
  { color: colorOf }: Pick<LegendSpec, 'color'>,
): string {
  const shown = rows.filter(row => !isMuted(row))
  const [first, ...others] = new Set(shown.map(row => fullOf(colorOf(row))))
  if (first !== undefined && others.length === 0) return first
  return frame.rows.some(isMuted) ? color('muted') : neutral
}

const marked: readonly (readonly [Status, 'hatched' | 'outline'])[] = [
  ['derived', 'hatched'],
  ['forecast', 'outline'],
  ['target', 'outline'],
]

/** The same of dots: all that are not plainly reported are hollow. */
const ringed: readonly Status[] = ['derived', 'preliminary', 'forecast', 'target']

function statusEntries(frame: Frame, spec: LegendSpec, language: Language): readonly LegendEntry[] {
  return marked.flatMap(([status, pattern]) => {
    const rows = frame.rows.filter(row => row.status === status)
    return rows.length === 0
      ? []
      : [{ label: statusWords[status][language], color: commonColor(frame, rows, spec), pattern }]
  })
}

/** What rings mean, where the key of their series does not show one already. */
function ringEntries(frame: Frame, spec: LegendSpec, language: Language): readonly LegendEntry[] {
  const { series } = spec
  const keys = series === undefined ? [] : keysOf(frame, series)
  const shown = new Set(
    keys.length < 2 ? [] : keys.flatMap(({ id }) => (areRings(frame, series ?? '', id) ? [id] : [])),
  )
  return ringed.flatMap((status): readonly LegendEntry[] => {
    const rows = frame.rows.filter(
      row => row.status === status && !shown.has(row.keys[series ?? '']?.id ?? ''),
    )
    if (rows.length === 0) return []
    return [
      {
        label: statusWords[status][language],
        color: commonColor(frame, rows, spec),
        pattern: 'outline',
        mark: 'ring',
      },
    ]
  })
}

/** True where every dot of a series is hollow. */
function areRings(frame: Frame, series: string, id: string): boolean {
  const rows = rowsIn(frame, series, id).filter(({ value }) => value !== null)
  return rows.length > 0 && rows.every(isHollow)
}

function dotOf(frame: Frame, series: string, id: string, { sum }: LegendSpec) {
  if (sum && rowsIn(frame, series, id).every(sum)) return 'tick'
  return areRings(frame, series, id) ? 'ring' : 'disc'
}

function seriesEntries(
  frame: Frame,
  series: string,
  spec: LegendSpec,
  language: Language,
): readonly LegendEntry[] {
  const keys = keysOf(frame, series)
  if (keys.length < 2) return []
  return keys.map(({ id, label }) => {
    const rows = rowsIn(frame, series, id)
    const soft = rows.length > 0 && rows.every(row => isSoft(spec.color(row)))
    const token = commonColor(frame, rows, spec)
    const entry = {
      label: label[language],
      color: token,
      pattern: soft ? 'soft' : 'solid',
    } as const
    if (spec.dots) return { ...entry, mark: dotOf(frame, series, id, spec) }
    return soft && token === paleEdge ? { ...entry, edge: paleEdge } : entry
  })
}

/**
 * What a reader must know of colours and patterns, in words: the series of a grouped form, where there are two or more,
 * then the patterns of computed and expected values that occur. Empty where the picture needs no key.
 */
export const legend = (frame: Frame, spec: LegendSpec, language: Language): readonly LegendEntry[] => [
  ...(spec.series === undefined ? [] : seriesEntries(frame, spec.series, spec, language)),
  ...(spec.dots ? ringEntries : statusEntries)(frame, spec, language),
]
