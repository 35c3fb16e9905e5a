import type { LegendEntry } from '../forms/legend.ts'
import type { Look, Option } from '../forms/Look.ts'
import type { Frame, Language } from '../frame/Frame.ts'

/** One of the reader's choices in words: what it is about, and what was chosen. */
export type Choice = { readonly name: string; readonly value: string }

/** A panel as the reader sees it, ready to become a file: all texts chosen, the frame narrowed. Values only. */
export type PanelView = {
  /** Id of the panel: the file's name without its ending. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** The finding as a sentence; empty when there is none to tell. */
  readonly sentence: string
  /** What the chart shows now. */
  readonly frame: Frame
  /** Every row of the panel, no choice applied. */
  readonly whole: Frame
  /** The reader's choice that narrows or converts the frame; none where nothing is chosen. */
  readonly choices: readonly Choice[]
  readonly language: Language
  readonly scheme: 'light' | 'dark'
  /** Whole address that opens this view again. */
  readonly address: string
  /** The same within the site: its route without language (`/panels/<id>`), and its query without a question mark. */
  readonly route: string
  readonly query: string
  /** Version of the data folder the figures come from. */
  readonly version: string
  /** Day of the export, ISO. */
  readonly today: string
  /** The keys of the picture, where direct labels do not do. */
  readonly legend?: readonly LegendEntry[]
  /** Pixels of the chart as it stands on the reader's screen; absent where there is no screen. */
  readonly screen?: { readonly width: number; readonly height: number }
  /** The picture for a layout, and the height it wants there. */
  readonly encode: (look: Look) => Option
  readonly height: (look: Look) => number
}
