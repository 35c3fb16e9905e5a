// Door: the browser, before the app: says what the mark under the pointer is, in the words the build has put beside its chart.
import { markUnder, pointIn, rowUnder } from '../parts/markUnder.ts'
import { placeTooltip } from '../parts/tooltipPlace.ts'

/** The words of a mark; null where the place it stands in speaks for itself, or has none. */
function wordsOf(mark: Element, area: Element): Node | null {
  if (mark.closest('[data-live]')) return null
  const words = area.querySelector<HTMLTemplateElement>('.mark-words')
  return words?.content.children[rowUnder(mark) ?? -1]?.cloneNode(true) ?? null
}

/**
 * Shows the tooltips of prerendered charts to a mouse, until their panels are live and show their own: what a panel is
 * replaced by has none of these.
 */
export function sayMarks(root: Element): void {
  const tooltip = Object.assign(document.createElement('div'), { className: 'tooltip' })
  tooltip.ariaHidden = 'true'
  let said: Element | null = null
  const say = (mark: Element | null, area: Element | null) => {
    if (mark === said) return
    said = mark
    const words = mark && area && wordsOf(mark, area)
    tooltip.remove()
    if (!words) return
    tooltip.replaceChildren(...words.childNodes)
    area?.append(tooltip)
  }
  const onMove = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return
    const mark = markUnder(event.target)
    const area = mark?.closest('.chart-area') ?? null
    say(mark, area)
    if (area && tooltip.isConnected) placeTooltip(tooltip, pointIn(area, event))
  }
  root.addEventListener('pointermove', onMove, { passive: true })
  root.addEventListener('pointerleave', () => say(null, null), { passive: true })
}
