// Door: measures the window, so that an open menu stays inside it.

/** Pixels a menu keeps from the edges of the window. */
const margin = 8

/** Where the room for a menu begins: below the filter bar, which lies over what scrolls, wherever it stands now. */
function ceiling(): number {
  const bar = document.querySelector('.filter-bar')?.getBoundingClientRect().bottom ?? 0
  return Math.max(margin, bar)
}

/**
 * Moves an open menu, which stands over its button, so that all of it is to be seen: below the button (`data-below`)
 * where there is more room, and sideways as far as it must.
 */
export function intoWindow(menu: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { top, bottom, height, left, right } = menu.getBoundingClientRect()
  const button = menu.parentElement?.getBoundingClientRect()
  const below = clientHeight - (button?.bottom ?? bottom) - height
  const above = top - ceiling()
  if (above < 0 && below > above) menu.setAttribute('data-below', '')
  const over = right + margin - clientWidth
  if (over > 0) menu.style.marginLeft = `${-Math.min(over, left - margin)}px`
}
