import type { DatasetName, Topic } from '../data/Figure.ts'
import type { Dimension, Figures } from '../data/Figures.ts'
import type { Filter } from '../filter/Filter.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Look, Option } from '../forms/Look.ts'
import type { Frame, Language, Text } from '../frame/Frame.ts'

/** What a page knows of a panel before its code is loaded. `id` is its file, address, golden and download name. */
export type PanelCard = {
  readonly id: string
  readonly topic: Topic
  readonly needs: readonly DatasetName[]
  /** The measure, in a few words. */
  readonly title: Text
  /** How wide it stands on its topic page. */
  readonly span: 'half' | 'full'
}

/** One file, one chart. */
export type Panel = PanelCard & {
  /** Measure, place, period and unit of what is shown. */
  readonly subtitle: (frame: Frame) => Text
  /** The dimension a click on a mark chooses by, where there is one. */
  readonly picks?: Dimension
  /** Dimensions on which the panel keeps all rows and only mutes those not chosen: a series of years, the index of a page. */
  readonly keeps: readonly Dimension[]
  /** Dimensions that are not columns but have one value throughout: a choice of another value empties the panel. */
  readonly fixed?: Readonly<Partial<Record<Dimension, readonly string[]>>>
  /** All rows the figures give, before the reader's choice; `choose` narrows them. */
  readonly tabulate: (figures: Figures, filter: Filter) => Frame
  /** The picture of a frame. Plain data; every mark's data item carries `row`. */
  readonly encode: (frame: Frame, look: Look) => Option
  /** Keys of the picture, where its own labels do not do. */
  readonly legend?: (frame: Frame, language: Language) => readonly LegendEntry[]
  /** The finding in a sentence or two, with its numbers; also for a narrowed frame. */
  readonly describe: (frame: Frame, language: Language) => string
  /** A long line: its live chart can be zoomed. */
  readonly zooms?: boolean
  /** Height in pixels the chart wants. */
  readonly height: (frame: Frame, look: Look) => number
}
