import { keyColumns, keysOf, type Frame, type Language } from '../frame/Frame.ts'
import type { NativeChart } from './NativeChart.ts'
import type { PanelView } from './PanelView.ts'

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** What a chart says in broken lines, as the frame says it. */
const unbroken = (text: string, frame: Frame, language: Language): string =>
  keyColumns(frame)
    .flatMap(({ id }) => keysOf(frame, id))
    .map(({ label }) => label[language])
    .find(label => squeezed(label) === squeezed(text)) ?? text

const hasRow = ({ rows }: Frame, names: readonly string[], language: Language): boolean =>
  rows.some(({ keys }) => {
    const own = Object.values(keys).map(({ label }) => label[language])
    return names.every(name => own.includes(name))
  })

/**
 * Lines of charts beside each other that have neither bar nor row: one chart lacks what another has, which the form says
 * in words and a native chart leaves blank. Names of each: the chart's, the line's. None for a chart alone.
 */
export const blankLines = (
  charts: readonly NativeChart[],
  { frame, language }: Pick<PanelView, 'frame' | 'language'>,
): readonly (readonly string[])[] =>
  charts.flatMap(({ title, kind, categories, series }) => {
    if (title === '' || kind !== 'bars') return []
    return categories
      .filter((_, at) => series.every(({ points }) => !points[at]))
      .map(category => [title, category].map(text => unbroken(text, frame, language)))
      .filter(names => !hasRow(frame, names, language))
  })
