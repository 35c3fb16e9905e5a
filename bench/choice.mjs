// A choice made on a topic page whose charts are live: when the panel acted on is painted anew, and when all in sight are.
import { least, median, most, over, percentile } from './rows.mjs'
import { atRest, open } from './visit.mjs'

const path = '/trade'
const frame = 1000 / 60

/** A page with one canvas that is drawn anew by each click: the least such an action can take in this browser. */
const bare = `<!doctype html><title>Bare</title><canvas width="600" height="300"></canvas><script>
const canvas = document.querySelector('canvas'), pen = canvas.getContext('2d')
let step = 0
canvas.onclick = () => { step += 1; pen.clearRect(0, 0, 600, 300); pen.fillRect(10, 10, 20 + step, 100) }
</script>`

/** Middles of the marks of the first chart, one a row, while it is prerendered and says where they are. */
const marks = () => {
  const found = new Map()
  for (const mark of document.querySelectorAll('figure:first-of-type [data-row]')) {
    const { x, y, width, height } = mark.getBoundingClientRect()
    const inside = width > 3 && height > 3 && y > 0 && y + height < innerHeight
    if (inside && mark.closest('figure') === document.querySelector('figure'))
      found.set(mark.getAttribute('data-row'), { x: x + width / 2, y: y + height / 2 })
  }
  return [...found.values()]
}

/** Milliseconds from the click to the last drawing of the first figure, and of all in sight. */
const drawn = async () => {
  await window.kapokBench.compare()
  const first = document.querySelector('figure') ?? document.body
  const times = [...window.kapokBench.seen.drawn].filter(([canvas]) => {
    const { top, bottom } = canvas.getBoundingClientRect()
    return bottom > 0 && top < innerHeight && canvas.checkVisibility({ visibilityProperty: true })
  })
  const latest = list => Math.max(...list.map(([, time]) => time))
  return { own: latest(times.filter(([canvas]) => first.contains(canvas))), all: latest(times) }
}

/** How many charts are live, and how many of them in sight. */
const standing = () => {
  const shown = [...document.querySelectorAll('figure canvas')].filter(canvas =>
    canvas.checkVisibility({ visibilityProperty: true }),
  )
  const inSight = shown.filter(canvas => {
    const { top, bottom } = canvas.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
  return { live: shown.length, inSight: inSight.length }
}

/** Middles of the charts in sight, as far as they are. */
const charts = () =>
  [...document.querySelectorAll('figure .figure-body')].flatMap(body => {
    const { left, width, top, bottom } = body.getBoundingClientRect()
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
    return to - from > 20 ? [{ x: left + width / 2, y: (from + to) / 2 }] : []
  })

/** Brings every chart in sight to life, as a mouse does that comes over it. */
async function wake({ page }) {
  const middles = await page.evaluate(charts)
  await page.mouse.move(middles[0].x, middles[0].y)
  await page.locator('#root[data-live]').waitFor()
  for (const { x, y } of middles) {
    await page.mouse.move(x, y - 4)
    await page.mouse.move(x, y)
    await page.waitForTimeout(300)
  }
  await page.waitForFunction(
    count => document.querySelectorAll('figure canvas').length >= count,
    middles.length,
    { polling: 100 },
  )
}

/** @param {boolean} rests the pointer, before the click: what is likely then can be got ready */
async function click(visit, { x, y }, rests) {
  await visit.page.mouse.move(x, y)
  if (rests) await visit.quiet(200)
  await visit.page.mouse.down()
  // How long the button is held is the reader's: a click is when it is let go.
  await visit.reset()
  await visit.page.mouse.up()
  await visit.quiet(300)
  return visit.page.evaluate(drawn)
}

/** Brings the first chart to the top of the window. Other charts stand below it: those in sight with it are part of what is measured. */
const toFirst = ({ page }) =>
  page.evaluate(() => document.querySelector('figure .figure-body').scrollIntoView())

/**
 * Takes everything back that was chosen, as the reader's Back does. The words above the charts are longer then: the marks
 * are where they were once the first chart is.
 */
async function undo(visit) {
  while ((await visit.page.evaluate(() => location.search)) !== '') {
    await visit.page.goBack()
    await visit.quiet(300)
  }
  await toFirst(visit)
  await visit.quiet(300)
}

/**
 * Clicks on each mark of the first panel while nothing is chosen, and once more where it was: that takes the choice back,
 * or adds the mark that stands there now. A click that meets none draws nothing and does not count.
 */
async function choices({ browser, site }) {
  const visit = await open(browser)
  await visit.page.goto(site.address + path.slice(1))
  await atRest(visit)
  await toFirst(visit)
  await atRest(visit)
  const places = await visit.page.evaluate(marks)
  if (places.length === 0) throw new Error(`${path} has no mark in sight`)
  await wake(visit)
  await atRest(visit)
  const times = []
  for (const place of [...places, ...places].slice(0, 16)) {
    times.push(await click(visit, place, true), await click(visit, place, true))
    await undo(visit)
  }
  const hasty = []
  for (const place of places.slice(0, 8)) {
    await visit.page.mouse.move(5, 5)
    await visit.quiet(300)
    hasty.push(await click(visit, place, false))
    await undo(visit)
  }
  const { live, inSight } = await visit.page.evaluate(standing)
  await visit.close()
  const counted = times.filter(({ own }) => Number.isFinite(own))
  const met = hasty.filter(({ own }) => Number.isFinite(own))
  // Each first click meets a mark.
  if (counted.length < times.length / 2) throw new Error(`${path}: ${counted.length} clicks met a mark`)
  if (met.length < hasty.length) throw new Error(`${path}: ${met.length} clicks at once met a mark`)
  return { times: counted, hasty: met, live, inSight }
}

async function floor({ browser, site }) {
  site.put('/bench/canvas.html', bare)
  const visit = await open(browser)
  await visit.page.goto(`${site.address}bench/canvas.html`)
  await visit.quiet(300)
  const times = []
  for (let step = 0; step < 16; step += 1) times.push(await click(visit, { x: 100, y: 100 }, true))
  await visit.close()
  return times.map(({ own }) => own)
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function filterActions(world) {
  const [runs, floors] = [[], []]
  for (let round = 0; round < Math.min(2, world.rounds); round += 1) {
    floors.push(await floor(world))
    runs.push(await choices(world))
  }
  const part = (of, share, kind = 'times') =>
    over(runs, run =>
      percentile(
        run[kind].map(each => each[of]),
        share,
      ),
    )
  const middle = over(floors, median)
  const floorTail = over(floors, run => percentile(run, 0.95))
  return [
    { row: 'bare canvas: click to painted, p50', unit: 'frames', value: middle / frame },
    { row: 'bare canvas: click to painted, p95', unit: 'frames', value: floorTail / frame, target: most(2) },
    {
      row: `${path}: click on a mark to its panel painted, p50`,
      unit: 'frames',
      value: part('own', 0.5) / frame,
      floor: middle / frame,
    },
    {
      row: `${path}: click on a mark to its panel painted, p95`,
      unit: 'frames',
      value: part('own', 0.95) / frame,
      floor: floorTail / frame,
      target: most(2),
    },
    {
      row: `${path}: click on a mark to all live panels in sight painted, p95`,
      unit: 'ms',
      value: part('all', 0.95),
      target: most(100),
    },
    {
      row: `${path}: click at once, the pointer has not rested: its panel painted, p95`,
      unit: 'frames',
      value: part('own', 0.95, 'hasty') / frame,
      target: most(2),
    },
    {
      row: `${path}: click at once: all live panels in sight painted, p95`,
      unit: 'ms',
      value: part('all', 0.95, 'hasty'),
      target: most(100),
    },
    { row: `${path}: clicks counted`, unit: '', value: over(runs, ({ times }) => times.length) },
    { row: `${path}: live panels`, unit: '', value: over(runs, ({ live }) => live) },
    {
      row: `${path}: of them in sight`,
      unit: '',
      value: over(runs, ({ inSight }) => inSight),
      target: least(3),
    },
  ]
}
