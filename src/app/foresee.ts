// Door: the head of the page, which takes pages in advance: those whose links the reader points at.

/** Pages of thousands of rows, and the slides, which the app makes by itself. */
const heavy = /\/(figures|checks|sources|present)\/?$/

const asked = new Set<string>()

/** The address of another page of this site that a link leads to; null for all other places. */
export function pageBehind(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.target || link.hasAttribute('download')) return null
  const { origin, pathname, search } = link
  const there = origin + pathname + search
  const elsewhere = origin !== location.origin || !pathname.startsWith(base())
  // Files have an ending, pages have none.
  if (elsewhere || /\.\w+$/.test(pathname)) return null
  return pathname === location.pathname ? null : there
}

const base = (): string => document.documentElement.dataset['base'] ?? '/'

function fetchPage(href: string): void {
  if (asked.has(href)) return
  asked.add(href)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }))
}

/** True for readers who have asked for few bytes. */
const saves = (): boolean => matchMedia('(prefers-reduced-data: reduce)').matches

/** From now on a page is fetched when the reader points at a link to it, so that it is there when the link is followed. */
export function foreseePages(): void {
  if (saves()) return
  const onIntent = ({ target }: Event): void => {
    const href = pageBehind(target)
    if (href !== null && !heavy.test(new URL(href).pathname)) fetchPage(href)
  }
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    addEventListener(type, onIntent, { capture: true, passive: true })
}
