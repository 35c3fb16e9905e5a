// Coming back to a page, and going from one page to another: the chart stands no later than a static file's on a first visit.
import { mostOf, over } from './rows.mjs'
import { stillOf } from './still.mjs'
import { atRest, desk, open } from './visit.mjs'

const panel = '/panels/trade-flows'
const topic = '/trade'

const chart = ({ page }) => page.evaluate(() => window.kapokBench.chart)

/** Milliseconds until the chart of a first visit and of one with a full cache. */
async function twice({ browser, site }, path) {
  const visit = await open(browser, { slow: true })
  const go = async () => {
    await visit.page.goto(site.address + path.slice(1))
    await atRest(visit)
    return chart(visit)
  }
  const first = await go()
  await visit.page.goto('about:blank')
  const again = await go()
  await visit.close()
  return { first, again }
}

/** Milliseconds from a click on a link, which the pointer has reached a moment before, to the chart of the other page. */
async function across({ browser, site }, from, to) {
  const visit = await open(browser, { slow: true })
  const { page } = visit
  await page.goto(site.address + from.slice(1))
  await atRest(visit)
  const link = page.locator(`a[href$="${to}"]:visible`).first()
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  await page.waitForTimeout(300)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForURL(`**${to}`)
  await page.waitForFunction(() => window.kapokBench.journey > 0, undefined, { polling: 50 })
  const time = await page.evaluate(() => window.kapokBench.journey)
  await visit.close()
  return time
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function journeys(world) {
  const { browser, site, rounds } = world
  const still = '/bench/still-journey.html'
  site.put(still, await stillOf(browser, site.address + panel.slice(1), desk))
  const runs = []
  for (let round = 0; round < rounds; round += 1) {
    const floor = await twice(world, still)
    const own = await twice(world, panel)
    const there = await across(world, topic, panel)
    const back = await across(world, panel, topic)
    runs.push({ floor: floor.first, again: own.again, there, back })
  }
  const floor = over(runs, run => run.floor)
  const row = (words, of) => ({
    row: words,
    unit: 'ms',
    value: over(runs, run => run[of]),
    floor,
    target: mostOf(1),
  })
  return [
    row(`${panel}, slow 4G: return visit, chart painted`, 'again'),
    row(`${topic} to ${panel}, slow 4G: click to chart painted`, 'there'),
    row(`${panel} to ${topic}, slow 4G: click to chart painted`, 'back'),
  ]
}
