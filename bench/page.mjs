// What runs inside the measured page. Each function is sent to the browser as its text: it can use nothing around it.

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
  const fresh = () => ({ start: 0, entries: [], frame: 0, settled: 0, last: performance.now() })
  const bench = { seen: fresh(), tasks: [], shifts: [], reset: () => (bench.seen = fresh()) }
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
  const onChange = () => {
    const { seen } = bench
    seen.last = performance.now()
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.last = performance.now()
        if (seen.start > 0) seen.settled = seen.last - seen.start
      }),
    )
  }
  const options = { subtree: true, childList: true, characterData: true, attributes: true }
  new MutationObserver(onChange).observe(document, options)
}

/** Whether nothing was noted, and no long task ended, for so many milliseconds. */
export function isQuiet(milliseconds) {
  const { seen, tasks } = window.kapokBench
  const busy = tasks.map(({ start, duration }) => start + duration)
  return performance.now() - Math.max(seen.last, ...busy) > milliseconds
}

/** What a page load has cost, in milliseconds; the layout shift has no unit. */
export function loadCost() {
  const { tasks, shifts } = window.kapokBench
  const sum = numbers => numbers.reduce((total, number) => total + number, 0)
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    blocking: sum(tasks.map(({ duration }) => Math.max(0, duration - 50))),
    shift: sum(shifts),
  }
}
