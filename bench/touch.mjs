// What the prerendered chart does for a reader before anything has been fetched for it, and what is fetched then.
import { most, over } from './rows.mjs'
import { atRest, open } from './visit.mjs'

const path = '/panels/trade-flows'

/** The middle of a mark in sight: of the first that is large enough to be meant. */
const firstMark = () => {
  const boxes = [...document.querySelectorAll('figure [data-row]')].map(mark => mark.getBoundingClientRect())
  const box = boxes.find(
    ({ width, height, top, bottom }) => width > 3 && height > 3 && top > 0 && bottom < innerHeight,
  )
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
}

const until = (test, argument) => [test, argument, { polling: 'raf', timeout: 60_000 }]

async function at({ browser, site }, slow) {
  const visit = await open(browser, { slow })
  await visit.page.goto(`${site.address}${path.slice(1)}`, { waitUntil: 'commit' })
  await visit.page.waitForFunction(...until(() => window.kapokBench.chart > 0))
  return visit
}

/** Rests on a mark of the prerendered chart: how long until its tooltip is painted, and was the library there by then. */
async function tooltip(world) {
  const visit = await at(world, true)
  const { page, asked } = visit
  await atRest(visit)
  const before = asked.length
  const mark = await page.evaluate(firstMark)
  await page.mouse.move(mark.x, mark.y - 300)
  await page.evaluate(() => {
    const note = { start: 0, end: 0, canvas: false }
    window.kapokTooltip = note
    const painted = () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          note.end ||= performance.now()
          note.canvas = document.querySelector('figure canvas') !== null
        }),
      )
    const see = () => {
      const shown = [...document.querySelectorAll('.tooltip')].some(each => each.textContent !== '')
      if (shown) return painted()
      return requestAnimationFrame(see)
    }
    addEventListener('pointermove', ({ timeStamp }) => (note.start ||= timeStamp), { capture: true })
    requestAnimationFrame(see)
  })
  await page.mouse.move(mark.x, mark.y)
  await page.waitForFunction(...until(() => window.kapokTooltip.end > 0)).catch(() => undefined)
  const { start, end, canvas } = await page.evaluate(() => window.kapokTooltip)
  await page.locator('figure canvas').first().waitFor()
  await atRest(visit)
  const fetched = asked.slice(before).reduce((sum, url) => sum + world.site.bytes(url), 0) / 1024
  await visit.close()
  return { milliseconds: end > 0 ? end - start : Infinity, early: end > 0 && !canvas ? 1 : 0, fetched }
}

/** Comes by Tab to the list of marks and presses an arrow key: is a mark read out before the library is there? */
async function keyboard(world) {
  const visit = await at(world, true)
  const { page } = visit
  await atRest(visit)
  await page.keyboard.press('Tab')
  await page.locator('figure [role="listbox"], figure .mark-list').first().focus()
  await page.keyboard.press('ArrowDown')
  await page
    .waitForFunction(...until(() => document.querySelector('.reading:not(.reading-hint)') !== null))
    .catch(() => undefined)
  const early = await page.evaluate(
    () =>
      document.querySelector('figure canvas') === null &&
      document.querySelector('.reading:not(.reading-hint)') !== null,
  )
  await visit.close()
  return early ? 1 : 0
}

/** Clicks a mark the moment it is painted, before any script has come: is the choice made once it has? */
async function earlyClick(world) {
  const visit = await at(world, true)
  const { page } = visit
  const mark = await page.evaluate(firstMark)
  await page.mouse.click(mark.x, mark.y)
  await atRest(visit)
  const kept = await page
    .waitForFunction(
      ...until(() => location.search.length > 1 || document.querySelector('.chips *') !== null),
    )
    .then(
      () => 1,
      () => 0,
    )
  await visit.close()
  return kept
}

async function repeated(rounds, act) {
  const runs = []
  for (let round = 0; round < rounds; round += 1) runs.push(await act())
  return runs
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function firstTouches(world) {
  const tips = await repeated(world.rounds, () => tooltip(world))
  const keys = await repeated(Math.min(3, world.rounds), () => keyboard(world))
  const clicks = await repeated(Math.min(3, world.rounds), () => earlyClick(world))
  const share = list => list.reduce((sum, each) => sum + each, 0) / list.length
  return [
    {
      row: `${path}: pointer on a mark to its tooltip, before ECharts is there`,
      unit: 'ms',
      value: over(tips, tip => tip.milliseconds),
      target: most(100),
    },
    {
      row: `${path}: tooltips that came before ECharts`,
      unit: '',
      value: share(tips.map(tip => tip.early)),
      target: { least: 1 },
    },
    { row: `${path}: marks read by keys before ECharts`, unit: '', value: share(keys), target: { least: 1 } },
    {
      row: `${path}: clicks kept that came before any script`,
      unit: '',
      value: share(clicks),
      target: { least: 1 },
    },
    { row: `${path}: script fetched on the first touch`, unit: 'KiB', value: over(tips, tip => tip.fetched) },
  ]
}
