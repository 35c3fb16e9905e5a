// Door: the script other people's pages load: it makes `<kapok-chart>` a chart in a frame as high as its content.
import { frameMessage, stateMessage, type FrameMessage } from './message.ts'
import { frameAddress, looks, queryOf } from './tag.ts'

/** This script stands at the root of the site, so its own address tells where that is. */
const script = document.currentScript
const site = script instanceof HTMLScriptElement ? new URL('.', script.src).href : ''

/** How far below the screen a frame begins to load. */
const ahead = '400px'

/** Out of sight, yet laid out at the width it will have, so that it can tell its height. */
const waiting = { position: 'absolute', inset: '0', height: '100%', minHeight: '150px', visibility: 'hidden' }
const shown = { position: 'static', minHeight: '0', visibility: 'visible' }

/** Elements with a frame; a message belongs to the one whose window it comes from. */
const all = new Set<KapokChart>()

/** Elements whose frame has told its height: those that can be spoken to. */
const live = new Set<KapokChart>()

/** The choice each group has made; a frame that comes later joins it. */
const choices = new Map<string, string>()

function frameOf(element: KapokChart, query: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  const attribute = (name: string) => element.getAttribute(name)
  const sandbox = attribute('sandbox')
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
  frame.allow = 'fullscreen; clipboard-write'
  frame.title = attribute('label') ?? element.querySelector('img')?.alt ?? 'Kapok'
  // One by one in script: the host's policy may forbid a style attribute. A frame is transparent only in its own scheme.
  const colorScheme = attribute('bg') === 'transparent' ? 'light' : 'normal'
  Object.assign(frame.style, { display: 'block', width: '100%', border: '0', colorScheme, ...waiting })
  frame.src = frameAddress(site, attribute, query)
  return frame
}

/**
 * A chart of the site. What stands inside the tag is seen until the frame has told its height; for good where the frame
 * cannot load.
 */
class KapokChart extends HTMLElement {
  static readonly observedAttributes = [...looks, 'query', 'group']

  readonly #inside = document.createElement('slot')
  readonly #sight = new IntersectionObserver(
    entries => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load()
    },
    { rootMargin: ahead },
  )
  #frame: HTMLIFrameElement | null = null
  /** The choice the frame shows, or has been asked to; kept while a new frame is made. Null before there was one. */
  #query: string | null = null

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(this.#inside)
  }

  connectedCallback(): void {
    Object.assign(this.style, { display: 'block', position: 'relative' })
    this.#sight.observe(this)
  }

  disconnectedCallback(): void {
    this.#sight.disconnect()
    this.#unload()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return
    if (name === 'query' && this.#frame) return this.#choose(this.#own())
    // Another look of the same chart keeps the reader's choice; another chart, or another query, begins with the tag's own.
    if (name === 'panel' || name === 'query') this.#query = null
    if (!this.#frame) return
    if (name === 'group') return this.ask(this.#wanted())
    this.#unload()
    // Several attributes may change at once: one new frame is enough.
    queueMicrotask(() => this.isConnected && this.#sight.observe(this))
  }

  /** True for the window inside this element's frame. */
  holds(source: unknown): boolean {
    return this.#frame !== null && source === this.#frame.contentWindow
  }

  /** What the frame says. */
  hear(message: FrameMessage): void {
    if (message.type === 'height') return this.#grow(message.height)
    this.#query = message.query
    this.#choose(message.query)
  }

  /** Shows a choice, without a word to others. A frame that has not come yet is asked when it has. */
  ask(query: string): void {
    if (query === this.#query || !live.has(this)) return
    this.#query = query
    this.#frame?.contentWindow?.postMessage(stateMessage(query), '*')
  }

  /** The choice the tag names. */
  #own(): string {
    return queryOf(attribute => this.getAttribute(attribute))
  }

  /** The choice to show: the group's, where it has made one, else what is shown, before that the tag's own. */
  #wanted(): string {
    return choices.get(this.getAttribute('group') ?? '') ?? this.#query ?? this.#own()
  }

  /** Shows a choice, and tells the page and the group. */
  #choose(query: string): void {
    this.ask(query)
    this.dispatchEvent(new CustomEvent('kapok-state', { bubbles: true, detail: { query } }))
    const group = this.getAttribute('group')
    if (!group) return
    choices.set(group, query)
    for (const other of live) if (other.getAttribute('group') === group) other.ask(query)
  }

  #load(): void {
    if (this.#frame) return
    this.#sight.disconnect()
    this.#query ??= this.#own()
    this.#frame = frameOf(this, this.#query)
    all.add(this)
    this.shadowRoot?.append(this.#frame)
  }

  #unload(): void {
    live.delete(this)
    all.delete(this)
    this.#frame?.remove()
    this.#frame = null
    this.#inside.style.display = ''
  }

  #grow(height: number): void {
    if (!this.#frame) return
    Object.assign(this.#frame.style, { ...shown, height: `${height}px` })
    this.#inside.style.display = 'none'
    if (live.has(this)) return
    live.add(this)
    this.ask(this.#wanted())
  }
}

if (site && !customElements.get('kapok-chart')) {
  const origins = [new URL(site).origin, 'null']
  window.addEventListener('message', ({ data, source, origin }) => {
    if (!origins.includes(origin)) return
    const element = [...all].find(one => one.holds(source))
    const message = element && frameMessage(data)
    if (message) element.hear(message)
  })
  customElements.define('kapok-chart', KapokChart)
}
