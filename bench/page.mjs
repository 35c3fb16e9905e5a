// What runs inside the measured pages, the site's and those it is held against alike. Each function is sent to the browser
// as its text: it can use nothing around it, and adds no byte to any page.

/**
 * @typedef {object} Seen What the page has noted since the last `reset`.
 * @property {number} start when the first event happened, in ms of the page's clock; 0 before
 * @property {{ name: string, start: number, duration: number }[]} entries Event Timing: slow events only
 * @property {number} frame longest way from an event to the second animation frame after it
 * @property {number} settled from the first event until the last change of the page was drawn
 * @property {number} last when anything was noted last
 */

/** Begins to note events, frames and changes in `window.kapokBench`, before the page's own scripts run. */
export function watchPage() {
  if (window.kapokBench) return
  const fresh = () => ({
    start: 0,
    entries: [],
    frame: 0,
    settled: 0,
    last: performance.now(),
    drawn: new Map(),
  })
  const bench = {
    seen: fresh(),
    tasks: [],
    shifts: [],
    chart: NaN,
    canvases: new WeakSet(),
    reset: () => (bench.seen = fresh()),
  }
  window.kapokBench = bench
  const observe = (type, note) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    })
  observe('event', ({ name, startTime, duration }) =>
    bench.seen.entries.push({ name, start: startTime, duration }),
  )
  observe('longtask', ({ startTime, duration }) => bench.tasks.push({ start: startTime, duration }))
  observe('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || bench.shifts.push(value))
  const onEvent = ({ timeStamp }) => {
    const { seen } = bench
    seen.start ||= timeStamp
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen.last = performance.now()
        seen.frame = Math.max(seen.frame, seen.last - timeStamp)
      }),
    )
  }
  for (const type of ['keydown', 'input', 'pointerdown', 'click', 'scroll'])
    addEventListener(type, onEvent, { capture: true, passive: true })
  // What is drawn inside of a frame is on the screen with that frame, not with the next one.
  let inFrame = false
  const requestFrame = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = act =>
    requestFrame(time => {
      inFrame = true
      try {
        act(time)
      } finally {
        inFrame = false
      }
    })
  // Before all that waits: what the page does next is not part of what it has painted.
  const afterwards = then =>
    void window.scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' })
  /** Calls back once what stands now is on the screen: a task after the next frame. */
  const painted = then => requestFrame(() => afterwards(then))
  // What a canvas shows and where, when another one stands with it in a chart: that may come to be seen in its place.
  const standing = new Map()
  const look = canvas => ({ picture: createImageBitmap(canvas), box: canvas.getBoundingClientRect() })
  const keepStanding = (canvas, seen) => {
    const [chart, time] = [canvas.closest('.chart-area'), seen.drawn.get(canvas)]
    if (
      chart?.querySelectorAll('canvas').length === 2 &&
      canvas.checkVisibility({ visibilityProperty: true })
    )
      standing.set(chart, { seen, time, ...look(canvas) })
  }
  // A canvas that was drawn unseen before is drawn, for a reader, when it comes to be seen.
  const inView = new WeakMap()
  const turned = []
  const noteSeen = (seen, now) => {
    for (const canvas of document.querySelectorAll('canvas')) {
      const is = canvas.checkVisibility({ visibilityProperty: true })
      if (is && inView.get(canvas) === false && seen.start > 0) {
        seen.drawn.set(canvas, now - seen.start)
        const before = standing.get(canvas.closest('.chart-area'))
        if (before) turned.push({ canvas, seen, before, ...look(canvas) })
      }
      inView.set(canvas, is)
    }
  }
  const pixelsOf = async picture => {
    const { width, height } = await picture
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen.drawImage(await picture, 0, 0)
    return { width, words: new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer) }
  }
  /** Whether one picture is another one to the pixel, in the same place, and nothing of that other one stands beyond it. */
  const isSame = async (one, other) => {
    if (one.box.left !== other.box.left || one.box.top !== other.box.top) return false
    const [now, before] = [await pixelsOf(one.picture), await pixelsOf(other.picture)]
    return (
      now.width === before.width &&
      now.words.length <= before.words.length &&
      before.words.every((word, at) => word === (now.words[at] ?? 0))
    )
  }
  // What it shows may have been seen in its place already: then nothing has changed for the reader. That is looked at last,
  // when no time is taken any more.
  bench.compare = async () => {
    for (const turn of turned.splice(0)) {
      const { canvas, seen, before } = turn
      if (!(await isSame(turn, before))) continue
      if (before.seen === seen) seen.drawn.set(canvas, before.time)
      else seen.drawn.delete(canvas)
    }
  }
  const onChange = () => {
    const { seen } = bench
    seen.last = performance.now()
    painted(now => {
      seen.last = now
      if (seen.start > 0) seen.settled = now - seen.start
      noteSeen(seen, now)
    })
  }
  const options = { subtree: true, childList: true, characterData: true, attributes: true }
  new MutationObserver(onChange).observe(document, options)

  // A canvas tells nobody that it is drawn anew; ECharts clears it first.
  const clearRect = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect')
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    const { seen } = bench
    const { canvas } = this
    // The last time counts: what was asked for may come in several steps.
    const note = now => {
      seen.drawn.set(canvas, now - seen.start)
      afterwards(() => keepStanding(canvas, seen))
    }
    if (canvas.isConnected && seen.start > 0) (inFrame ? afterwards : painted)(note)
    bench.canvases.add(canvas)
    if (canvas.isConnected) onChange()
    return clearRect.apply(this, box)
  }

  // The first chart: a picture with marks, wholly parsed, laid out, inside the window; an SVG or a canvas that is drawn on.
  const closed = element =>
    document.readyState !== 'loading' ||
    element.nextSibling !== null ||
    (element.parentElement !== null && closed(element.parentElement))
  const inSight = element => {
    const { width, height, top } = element.getBoundingClientRect()
    return width > 50 && height > 50 && top < innerHeight
  }
  const isChart = element =>
    element.matches('svg')
      ? element.querySelectorAll('path, rect, line, circle').length > 3 && closed(element)
      : bench.canvases.has(element)
  const stands = () =>
    [...document.querySelectorAll('svg, canvas')].some(element => isChart(element) && inSight(element))
  const whenPainted = (test, then) =>
    requestAnimationFrame(() => (test() ? painted(then) : whenPainted(test, then)))

  // From a click to the chart of another page: in the same document, or in the next one, which finds the time of the click.
  const arrived = now => {
    const clicked = Number(sessionStorage.getItem('bench-click') ?? NaN)
    bench.journey = performance.timeOrigin + now - clicked
  }
  whenPainted(stands, now => {
    bench.chart = now
    arrived(now)
  })
  const onClick = ({ timeStamp }) => {
    const { pathname } = location
    sessionStorage.setItem('bench-click', String(performance.timeOrigin + timeStamp))
    whenPainted(() => location.pathname !== pathname && stands(), arrived)
  }
  addEventListener('click', onClick, { capture: true })
}

/** Whether nothing was noted, and no long task ended, for so many milliseconds. */
export function isQuiet(milliseconds) {
  const { seen, tasks } = window.kapokBench
  const busy = tasks.map(({ start, duration }) => start + duration)
  return performance.now() - Math.max(seen.last, ...busy) > milliseconds
}

/** What a page load has cost, in milliseconds; the layout shift has no unit. */
export function loadCost() {
  const { tasks, shifts, chart } = window.kapokBench
  const sum = numbers => numbers.reduce((total, number) => total + number, 0)
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    chart,
    blocking: sum(tasks.map(({ duration }) => Math.max(0, duration - 50))),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    shift: sum(shifts),
  }
}

/**
 * The first chart in sight as markup that stands by itself: its SVG, the width it is laid out at, and the values of the
 * custom properties it is coloured with. Null when the page has none.
 */
export function firstChart() {
  const inSight = element => {
    const { width, height, top } = element.getBoundingClientRect()
    return width > 50 && height > 50 && top < innerHeight
  }
  const svg = [...document.querySelectorAll('svg')].find(
    element => element.querySelectorAll('path, rect, line, circle').length > 3 && inSight(element),
  )
  if (!svg) return null
  const { width, height, left, top } = svg.getBoundingClientRect()
  const markup = svg.outerHTML
  const style = getComputedStyle(svg)
  const names = [...new Set(markup.match(/--[\w-]+/g))]
  const colors = names.map(name => [name, style.getPropertyValue(name).trim()])
  return { markup, width, height, left, top, colors, font: style.fontFamily, size: style.fontSize }
}
