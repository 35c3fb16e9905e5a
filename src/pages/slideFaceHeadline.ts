import { textWidth } from '../charts/measure.ts'
import type { Aspect } from '../deck/Deck.ts'
import { broken } from '../exports/blocks.ts'
import { headOf } from '../exports/headline.ts'
import { fontOf } from '../exports/inks.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { StyleMeasure } from '../exports/placed.ts'
import { sheetFor } from '../exports/target.ts'

const measure: StyleMeasure = (text, style) => textWidth(text, fontOf(style))

/**
 * What the picture of a slide says biggest where its speaker writes no headline: the finding, as much of it as has room
 * there, else the panel's title.
 */
export function slideHeadline(view: PanelView, aspect: Aspect): string {
  const sheet = sheetFor(view, aspect === '4:3' ? 'four-three' : 'slide')
  const { styles, headlines } = sheet
  return headOf(view, text => broken(text, styles.headline, sheet, measure).length <= headlines).headline
}
