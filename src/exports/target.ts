import { color, type Look, type Size } from '../forms/Look.ts'
import { sizeFor } from '../forms/size.ts'
import type { PanelView } from './PanelView.ts'
import type { PictureTarget, Settings } from './settings.ts'

/** What a picture is made for: those a reader can choose, and the picture that stands for a link, 1200 × 630 pixels. */
export type PlateTarget = PictureTarget | 'preview'

/** What of the settings a picture depends on. */
export type PictureSettings = Pick<Settings, 'paper' | 'headline'> & {
  readonly picture: PlateTarget
  /** A headline its speaker has written, instead of the panel's own, up to four lines of it. */
  readonly own?: string
}

/** How a text is set: units of the plate, weight, colour token. */
export type Style = {
  readonly size: number
  readonly leading: number
  readonly weight: 400 | 600
  readonly color: string
}

/** Every kind of text on a plate. */
export type Styles = Readonly<
  Record<'headline' | 'subtitle' | 'sentence' | 'legend' | 'note' | 'source', Style>
>

/**
 * A sheet to lay a plate out on. Its units are points where the sheet has a height of its own, so that a size of type is
 * what it will be on the slide; otherwise pixels of the page.
 */
export type Sheet = {
  readonly width: number
  /** Absent where the sheet is as high as what stands on it. */
  readonly height?: number
  /** Pixels of the file to a unit, and pixels to an inch, as the file says. */
  readonly ratio: number
  readonly dpi: number
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly styles: Styles
  /** Lines a finding may have as a headline; a longer one leaves that place to the title. */
  readonly headlines: number
  /** Lines the sources may take, on a sheet with an end. */
  readonly sources: number
  /** Notes stand below the chart. */
  readonly notes: boolean
  /** Size of the chart's layout. */
  readonly size: Size
}

const style = (
  size: number,
  leading: number,
  ink: 'ink' | 'ink-soft' | 'ink-faint',
  weight: 400 | 600 = 400,
) => ({
  size,
  leading,
  weight,
  color: color(ink),
})

const onSlide: Styles = {
  headline: style(28, 34, 'ink', 600),
  subtitle: style(18, 24, 'ink-soft'),
  sentence: style(18, 24, 'ink'),
  legend: style(18, 26, 'ink'),
  note: style(13, 17, 'ink-soft'),
  source: style(12, 15.5, 'ink-faint'),
}

const onPage: Styles = {
  headline: style(28, 36, 'ink', 600),
  subtitle: style(17, 26, 'ink-soft'),
  sentence: style(18, 28, 'ink'),
  legend: style(15, 24, 'ink'),
  note: style(14, 22, 'ink-soft'),
  source: style(13, 20, 'ink-faint'),
}

const onPhone: Styles = {
  ...onPage,
  headline: style(22, 28, 'ink', 600),
  subtitle: style(15, 22, 'ink-soft'),
  sentence: style(16, 24, 'ink'),
}

/** 240 pixels to an inch, 72 points to an inch. */
const slide = { ratio: 240 / 72, dpi: 240, size: 'slide', styles: onSlide, sources: 2, notes: true } as const

const sheets: Readonly<Record<Exclude<PlateTarget, 'screen'>, Sheet>> = {
  slide: { ...slide, width: 960, height: 540, margin: { side: 40, top: 30, bottom: 22 }, headlines: 2 },
  half: {
    ...slide,
    width: 480,
    height: 540,
    margin: { side: 28, top: 26, bottom: 20 },
    headlines: 2,
    sources: 3,
    styles: { ...onSlide, subtitle: style(16, 21, 'ink-soft') },
  },
  'four-three': {
    ...slide,
    width: 720,
    height: 540,
    margin: { side: 34, top: 28, bottom: 20 },
    headlines: 2,
  },
  square: { ...slide, width: 720, height: 720, margin: { side: 36, top: 34, bottom: 26 }, headlines: 3 },
  preview: {
    ...slide,
    width: 720,
    height: 378,
    ratio: 5 / 3,
    dpi: 96,
    margin: { side: 32, top: 24, bottom: 16 },
    headlines: 0,
    sources: 1,
    notes: false,
  },
}

/** Width of a chart that stands on nobody's screen. */
const usualWidth = 1000

/** As wide as the chart on the reader's screen, and as high as needed. */
function screenSheet({ screen }: PanelView): Sheet {
  const chart = screen?.width ?? usualWidth
  const size = sizeFor(chart)
  const side = size === 'small' ? 20 : 40
  return {
    width: Math.round(chart) + 2 * side,
    ratio: 2,
    dpi: 192,
    margin: { side, top: size === 'small' ? 22 : 36, bottom: 28 },
    styles: size === 'small' ? onPhone : onPage,
    headlines: 0,
    sources: Infinity,
    notes: true,
    size,
  }
}

/** The sheet for a target. */
export const sheetFor = (view: PanelView, target: PlateTarget): Sheet =>
  target === 'screen' ? screenSheet(view) : sheets[target]

/** Width of everything between the margins. */
export const innerOf = ({ width, margin }: Sheet): number => width - 2 * margin.side

/** The layout of a chart that has the sheet's width; `height` units of it where the sheet leaves no more. */
export const lookOn = (sheet: Sheet, { language }: PanelView, height?: number): Look => ({
  size: sheet.size,
  language,
  width: innerOf(sheet),
  ...(height === undefined ? {} : { height }),
})
