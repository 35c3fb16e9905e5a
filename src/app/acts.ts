// Door: listens to what a reader does on a page that is not live yet, and does it again when it is.
import { focusIsLost } from '../parts/focusOn.ts'
import { rowUnder } from '../parts/markUnder.ts'

/** Where an act belongs: a panel, another place that is taken over as a whole, or the page itself. */
type Place = { readonly found: string; readonly live: string }

type Act = { readonly place: Place; readonly again: (live: Element) => void }

const controls = 'button, summary, select, input, textarea'

function placeOf(element: Element): Place {
  const own = element.closest('[data-panel], [data-kept]')
  const [name, attribute] = own?.hasAttribute('data-panel')
    ? [own.getAttribute('data-panel'), 'data-panel']
    : [own?.getAttribute('data-kept'), 'data-kept']
  const found = own ? `[${attribute}="${CSS.escape(name ?? '')}"]` : '#root'
  return { found, live: `${found}[data-live]` }
}

const nameOf = (control: Element): string => (control.closest('label') ?? control).textContent

/** Controls of the same kind and name in a place: what is taken over has them in the same order. */
const alike = (place: Element, control: Element): readonly Element[] =>
  [...place.querySelectorAll(controls)].filter(
    other => other.tagName === control.tagName && nameOf(other) === nameOf(control),
  )

/** A way to find a control again in the place that has taken over from the one it stands in. */
function finderOf(control: Element): (live: Element) => Element | undefined {
  const before = control.closest(placeOf(control).found) ?? document.body
  const at = alike(before, control).indexOf(control)
  return live => (live.contains(control) ? control : alike(live, control)[at])
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** Clicks a mark as the reader did: in the layout that is shown, or in any where the live chart stands before them already. */
function clickMark(live: Element, row: number): void {
  const marks = [...live.querySelectorAll(`.chart-static [data-row="${row}"]`)]
  const mark = marks.find(isShown) ?? marks[0]
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

/** Opens a part that the reader has opened: the browser does that by itself where the element stays. */
function clickControl(control: Element | undefined, before: Element): void {
  if (!(control instanceof HTMLElement)) return
  control.focus({ preventScroll: true })
  const opens = control.tagName === 'SUMMARY' || control.matches('input, select')
  if (!opens || control !== before) control.click()
}

/** What a click is to do once its place is live; nothing where the browser has done it: links, empty paper. */
function clicked(target: Element): ((live: Element) => void) | null {
  if (target.closest('a[href]')) return null
  const row = rowUnder(target)
  if (row !== null) return live => clickMark(live, row)
  const control = target.closest(controls)
  if (!control || control.matches('select, textarea, input:not([type=checkbox], [type=radio])')) return null
  const found = finderOf(control)
  return live => clickControl(found(live), control)
}

/** Sets a value as typing does. The library behind the page looks for a change of what it has seen itself. */
function enter(control: Element | undefined, value: string): void {
  if (control instanceof HTMLSelectElement) {
    control.value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
  if (!(control instanceof HTMLInputElement)) return
  control.focus({ preventScroll: true })
  control.value = ''
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

function entered(target: Element): ((live: Element) => void) | null {
  // A box that was ticked is clicked again; a file stays in its control until that is live.
  const typed = target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type)
  if (!typed && !(target instanceof HTMLSelectElement)) return null
  const [found, { value }] = [finderOf(target), target]
  return live => enter(found(live), value)
}

/** The focus, taken along where the element that has it is replaced. */
function focused(target: Element): ((live: Element) => void) | null {
  const control = target.closest(controls)
  if (!control) return null
  const found = finderOf(control)
  return live => {
    const now = found(live)
    if (focusIsLost() && now instanceof HTMLElement) now.focus({ preventScroll: true })
  }
}

/** A mouse that has come to rest: no event tells what has come to life under it. */
function pointed(_: Element, event: Event): (() => void) | null {
  if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return null
  const { clientX, clientY, pointerType } = event
  return () => {
    const under = document.elementFromPoint(clientX, clientY)
    for (const type of ['pointerover', 'pointermove'])
      under?.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true }))
  }
}

const kinds: Readonly<Record<string, (target: Element, event: Event) => ((live: Element) => void) | null>> = {
  click: clicked,
  input: entered,
  change: entered,
  focusin: focused,
  pointermove: pointed,
}

/** What an act is kept under. Of some only the last counts: a value is what it ends as, focus and mouse are in one place. */
function keyOf(type: string, place: Place, count: number): string {
  if (type === 'pointermove') return type
  return type === 'click' ? `${type} ${count}` : `${type} ${place.found}`
}

/** What the reader has done before `rememberActs` took over: kept by the script that runs before the first paint. */
export function earlyActs(): readonly Event[] {
  const kept: unknown = Reflect.get(window, 'kapokActs')
  return Array.isArray(kept) ? kept.filter(event => event instanceof Event) : []
}

/**
 * Nothing a reader does is lost: what is done in a place that is not live yet is done again there as soon
 * as it is. A place is live from when it carries `data-live`. Links and folding parts work by themselves.
 */
export function rememberActs(root: Element): void {
  const waiting = new Map<string, Act>()
  let count = 0
  const remember = (event: Event) => {
    const { target, type } = event
    if (!(target instanceof Element)) return
    const place = placeOf(target)
    const key = keyOf(type, place, (count += 1))
    const again = target.closest(place.live) ? null : kinds[type]?.(target, event)
    if (again) waiting.set(key, { place, again })
    else if (type === 'pointermove') waiting.delete(key)
  }
  const replay = () => {
    for (const [key, { place, again }] of waiting) {
      const live = document.querySelector(place.live)
      if (!live) continue
      waiting.delete(key)
      again(live)
    }
  }
  for (const event of earlyActs())
    if (event.target instanceof Node && root.contains(event.target)) remember(event)
  Reflect.set(window, 'kapokActs', null)
  for (const type of Object.keys(kinds))
    root.addEventListener(type, remember, { capture: true, passive: true })
  new MutationObserver(replay).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-live'],
  })
}
