// Door: the browser, before the app: waits until the reader means to use the page, then fetches what makes it live.
import { ownFrame } from '../embed/world.ts'
import { takeDrops } from '../pages/fileDrop.ts'
import { earlyActs, rememberActs } from './acts.ts'
import { askData } from './firstData.ts'
import { foreseePages, pageBehind } from './foresee.ts'
import { sayMarks } from './markWords.ts'
import { storedScheme } from './storedScheme.ts'
import { wholeSheet } from './wholeSheet.ts'

const page = document.documentElement
const root = document.getElementById('root')

const embedded = document.querySelector('main.embed') !== null

/** What the static page shows already, or what the script before the first paint has seen to. */
const shown = new Set(embedded ? ['theme', 'lang', 'controls', 'table', 'bg'] : ['theme', 'lang'])
/** Their values. Any other has to be spoken of. */
const looks = /^(light|dark|en|zh|0|1|transparent)$/

/** True where the page as the build has written it is not what the address asks for, or is a tool. */
const atOnce = (): boolean =>
  page.dataset['wake'] === 'now' ||
  !root?.hasChildNodes() ||
  root.querySelector('[data-not-found]') !== null ||
  [...new URLSearchParams(location.search)].some(([key, value]) => !shown.has(key) || !looks.test(value))

const intents = ['pointermove', 'touchstart', 'focusin', 'keydown', 'click'] as const

/** Keys that move the page and mean nothing else. */
const passing = new Set(['Shift', 'Control', 'Alt', 'Meta', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp'])

/** A pointer that only rests over the head of the page, a key that scrolls, a link that is followed: no intent. */
function isIntent(event: Event): boolean {
  if (event instanceof KeyboardEvent) return !passing.has(event.key)
  // Who goes to another page has no use for this one's code, which would keep that page waiting.
  if (pageBehind(event.target) !== null) return false
  return (
    event.type !== 'pointermove' || (event.target instanceof Element && event.target.closest('main') !== null)
  )
}

let waking = false

/** Fetches style and app, once; where that fails the page stays as it is and the next intent tries again. */
async function wake(): Promise<void> {
  if (waking) return
  waking = true
  try {
    const live = Promise.all([wholeSheet(), import('./main.tsx')])
    askData()
    await live
    for (const type of intents) removeEventListener(type, onIntent, true)
    document.querySelector('.wake-failed')?.remove()
  } catch {
    waking = false
    // `asleep.ts` says so.
    dispatchEvent(new Event('kapok-asleep'))
  }
}

function onIntent(event: Event): void {
  if (isIntent(event)) void wake()
}

/** Lets the browser fetch the app's code while nothing else is under way, where the page is made to be used. */
function prefetch(): void {
  const href = page.dataset['app']
  if (href === undefined) return
  const link = Object.assign(document.createElement('link'), {
    rel: 'prefetch',
    as: 'script',
    href,
    fetchPriority: 'low',
  })
  document.head.append(link)
}

const idle = (act: () => void): void => {
  const later = () =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(act) : setTimeout(act, 500)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later, { once: true })
}

/** The build names the switch of themes for a light page. */
function nameSwitch(): void {
  const set = page.dataset['theme']
  const dark = set === 'dark' || (set !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  const button = document.querySelector<HTMLElement>('[data-dark]')
  if (!button) return
  button.dataset['light'] ??= button.textContent
  button.textContent = button.dataset[dark ? 'dark' : 'light'] ?? ''
}

/** A page that the browser has kept comes back as it was left: in the theme that was set meanwhile. */
function followTheme({ persisted }: PageTransitionEvent): void {
  if (!persisted || embedded || new URLSearchParams(location.search).has('theme')) return
  const stored = storedScheme()
  if (stored === null) return
  page.dataset['theme'] = stored
  if (!root?.hasAttribute('data-live')) nameSwitch()
}

/** The filter bar stands aside until now (`firstPaint.ts`). A panel in a frame has none where its address asks for no controls. */
function placeBar(): void {
  const bar = document.querySelector<HTMLTemplateElement>('template[data-bar]')
  if (bar && (!embedded || page.hasAttribute('data-controls')))
    document.querySelector('[data-kept="filter"]:empty')?.append(bar.content)
}

nameSwitch()
placeBar()
addEventListener('pageshow', followTheme)
// It was taken away where this script has come at the second try only.
page.classList.add('js')
const touched = earlyActs().some(isIntent)
if (root) {
  rememberActs(root)
  sayMarks(root)
}
// A panel in a frame is no place to open files: that would lead the frame away from what its host has put there.
if (!embedded) {
  takeDrops(() => void wake())
  foreseePages()
}
/** What stands there is not what the host has asked for, as where the address chooses something (`early.ts`). */
function onAsked(): void {
  page.classList.add('chosen')
  void wake()
}
// A host hears how high its frame has to be, and may ask for a choice, before anybody touches it.
if (embedded) ownFrame(onAsked)
// Also where it wakes by itself: a first try may fail.
for (const type of intents) addEventListener(type, onIntent, { capture: true, passive: true })
if (touched || atOnce()) void wake()
else idle(prefetch)
