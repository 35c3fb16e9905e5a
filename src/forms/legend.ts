import { keysOf, type Frame, type Language, type Row, type Status } from '../frame/Frame.ts'
import { statusWords } from '../words/statuses.ts'
import { color } from './Look.ts'

/** One key of a picture. `color` is a token; `soft` asks for its second shade. */
export type LegendEntry = {
  readonly label: string
  readonly color: string
  readonly pattern: 'solid' | 'soft' | 'hatched' | 'outline'
}

/** What of a form's spec its key depends on. Leave `series` out where the series are named in the plot: lines, a slope. */
export type LegendSpec = { readonly series?: string; readonly color: (row: Row) => string }

/** A colour that is nobody's, with a second shade: for keys that stand for marks of several colours. */
const neutral = color('world')

const fullOf = (token: string): string => token.replace(/-soft$/, '')
const isSoft = (token: string): boolean => token.endsWith('-soft')

/** The colour all these rows have, or a neutral one. */
function common(rows: readonly Row[], spec: LegendSpec): string {
  const [first, ...others] = new Set(rows.map(row => fullOf(spec.color(row))))
  return first === undefined || others.length > 0 ? neutral : first
}

const marked: readonly (readonly [Status, 'hatched' | 'outline'])[] = [
  ['derived', 'hatched'],
  ['forecast', 'outline'],
  ['target', 'outline'],
]

function statusEntries(frame: Frame, spec: LegendSpec, language: Language): readonly LegendEntry[] {
  return marked.flatMap(([status, pattern]) => {
    const rows = frame.rows.filter(row => row.status === status)
    return rows.length === 0
      ? []
      : [{ label: statusWords[status][language], color: common(rows, spec), pattern }]
  })
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
    const rows = frame.rows.filter(row => row.keys[series]?.id === id)
    const soft = rows.length > 0 && rows.every(row => isSoft(spec.color(row)))
    return { label: label[language], color: common(rows, spec), pattern: soft ? 'soft' : 'solid' }
  })
}

/**
 * What a reader must know of colours and patterns, in words: the series of a grouped form, where there are two or more,
 * then the patterns of computed and expected values that occur. Empty where the picture needs no key.
 */
export const legend = (frame: Frame, spec: LegendSpec, language: Language): readonly LegendEntry[] => [
  ...(spec.series === undefined ? [] : seriesEntries(frame, spec.series, spec, language)),
  ...statusEntries(frame, spec, language),
]
