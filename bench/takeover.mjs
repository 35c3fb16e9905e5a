// The moment the live chart takes the place of the prerendered one: what moves, and which pixels change.
import { PNG } from 'pngjs'
import { most } from './rows.mjs'
import { atRest, open } from './visit.mjs'

const widths = [360, 768, 1440]
const pages = ['/panels/trade-flows', '/panels/guangdong-gdp', '/embed/nev-volumes']

/** Channels of a pixel this far apart are another colour; less is how two painters smooth an edge. */
const apart = 64

const alike = (a, at, b, to) =>
  [0, 1, 2].every(channel => Math.abs(a.data[at + channel] - b.data[to + channel]) <= apart)

/** Whether a pixel of one picture stands in another one too, there or right beside. */
function near(a, b, x, y) {
  const at = (y * a.width + x) * 4
  for (let down = -1; down <= 1; down += 1)
    for (let right = -1; right <= 1; right += 1) {
      const [column, line] = [x + right, y + down]
      const inside = column >= 0 && line >= 0 && column < b.width && line < b.height
      if (inside && alike(a, at, b, (line * b.width + column) * 4)) return true
    }
  return false
}

function moved(a, b) {
  let count = 0
  for (let y = 0; y < a.height; y += 1) for (let x = 0; x < a.width; x += 1) if (!near(a, b, x, y)) count += 1
  return count
}

/** Pixels of either picture that the other does not have within one pixel's distance. */
export function pixelsMoved(before, after) {
  const [a, b] = [before, after].map(shot => PNG.sync.read(shot))
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height)
  return moved(a, b) + moved(b, a)
}

/** Where the first chart on the page is drawn, whichever way that is done now, and the room it takes: a canvas itself ends with the last whole pixel of that room. */
const placed = () => {
  const area = document.querySelector('figure .chart-area')
  const drawn = [...area.querySelectorAll('svg, canvas')].find(
    element => element.getBoundingClientRect().width > 50,
  )
  const { x, y, width, height } = drawn.getBoundingClientRect()
  const room = area.getBoundingClientRect()
  return {
    clip: { x, y, width, height },
    sides: { x, y, width: room.width, height: room.height, bottom: room.bottom },
  }
}

/** Brings the live chart by going to the head of its figure, where no mark is under the pointer. */
export async function goLive({ page }) {
  await page.locator('figure').first().locator('h1, h2, h3').first().hover()
  await page.locator('figure canvas').first().waitFor({ state: 'visible' })
}

async function takeover({ browser, site }, path, width) {
  const visit = await open(browser, { cpu: 1, viewport: { width, height: 1000 } })
  const { page } = visit
  await page.goto(site.address + path.slice(1))
  await atRest(visit)
  const { clip, sides: then } = await page.evaluate(placed)
  const before = await page.screenshot({ clip })
  await goLive(visit)
  await atRest(visit)
  const { sides: now } = await page.evaluate(placed)
  const after = await page.screenshot({ clip })
  const { shift } = await visit.cost()
  await visit.close()
  const jump = Math.max(...Object.keys(then).map(side => Math.abs(then[side] - now[side])))
  return { moved: pixelsMoved(before, after), jump, shift }
}

/** The rows about the takeover; one round, because pixels do not depend on time. @returns {Promise<import('./rows.mjs').Row[]>} */
export async function takeovers(world) {
  const rows = []
  for (const path of pages) {
    const found = []
    for (const width of widths) found.push({ width, ...(await takeover(world, path, width)) })
    const worst = of => Math.max(...found.map(each => each[of]))
    const name = `${path}, live chart takes over`
    rows.push(
      ...found.map(({ width, moved }) => ({
        row: `${name} at ${width} px: pixels moved by more than 1 px`,
        unit: 'pixels',
        value: moved,
        target: most(0),
      })),
      {
        row: `${name}: the chart's room moves, worst width`,
        unit: 'px',
        value: worst('jump'),
        target: most(0.5),
      },
      { row: `${name}: layout shift, worst width`, unit: '', value: worst('shift'), target: most(0) },
    )
  }
  return rows
}
