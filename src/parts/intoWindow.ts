// Door: measures the window, so that an open menu stays inside it.

/** Pixels a menu keeps from the edges of the window; from its top more, where the filter bar may stand. */
const margin = { side: 8, top: 64 }

/**
 * Moves an open menu, which stands over its button, so that all of it is to be seen: below the button (`data-below`)
 * where there is more room, and sideways as far as it must.
 */
export function intoWindow(menu: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { top, bottom, height, left, right } = menu.getBoundingClientRect()
  const button = menu.parentElement?.getBoundingClientRect()
  const below = clientHeight - (button?.bottom ?? bottom) - height
  if (top < margin.top && below > top - margin.top) menu.setAttribute('data-below', '')
  const over = right + margin.side - clientWidth
  if (over > 0) menu.style.marginLeft = `${-Math.min(over, left - margin.side)}px`
}
