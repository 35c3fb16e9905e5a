import type { Scheme } from '../charts/palette.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Look } from '../forms/Look.ts'
import type { Style } from './target.ts'

/** What stands where on a plate, in its units from its top left corner; the `y` of a text is its baseline. */
export type Placed =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly style: Style
    }
  | ({ readonly kind: 'swatch' } & Box & Fill)
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly color: string
    }
  /** The chart, to be drawn from `view.encode(look)`. */
  | ({ readonly kind: 'chart'; readonly look: Look } & Box)
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Fill = Omit<LegendEntry, 'label'>

/**
 * A picture of a panel that can stand alone, ready to be painted: its size in units, everything on it, how many pixels of
 * a file stand for a unit and for an inch, and in which scheme it is painted, on paper of its own or on none.
 */
export type Plate = {
  readonly width: number
  readonly height: number
  readonly ratio: number
  readonly dpi: number
  readonly scheme: Scheme
  readonly paper: boolean
  readonly marks: readonly Placed[]
}

/** Width of a text in a style, in units of the plate. */
export type StyleMeasure = (text: string, style: Style) => number
