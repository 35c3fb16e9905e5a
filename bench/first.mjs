// A first visit: when the chart stands, what else the page does, and how many bytes of script it has asked for by then.
import { brotliCompressSync } from 'node:zlib'
import { median, most, mostOf, over, spreadOf } from './rows.mjs'
import { stillOf } from './still.mjs'
import { atRest, desk, open } from './visit.mjs'

const phone = { width: 360, height: 740 }
/** Pages whose first chart is waited for, and how much later than a static file it may come. */
const pages = [
  { path: '/embed/trade-flows', viewport: desk, late: 1.1, script: 10 },
  { path: '/panels/trade-flows', viewport: desk, late: 1.1, script: 100 },
  { path: '/panels/trade-flows', viewport: phone, late: 1.1 },
  { path: '/trade', viewport: desk, late: 1.25, script: 100 },
]

/** Bytes of script a page had asked for, packed: its files and what stands inline. Data that only looks like script is none. */
async function scriptBytes(site, { page, asked }) {
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')]
      .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
      .map(({ textContent }) => textContent),
  )
  const files = [...new Set(asked)].map(url => site.bytes(url))
  return [...files, ...inline.map(text => brotliCompressSync(text).length)].reduce(
    (sum, size) => sum + size,
    0,
  )
}

export async function loadOf({ browser, site }, path, how) {
  const visit = await open(browser, how)
  await visit.page.goto(site.address + path.slice(1))
  await atRest(visit)
  const cost = await visit.cost()
  const script = (await scriptBytes(site, visit)) / 1024
  await visit.close()
  return { ...cost, script }
}

/** Loads a page and its static file by turns; who comes first changes with each round. */
async function pairs(world, { path, viewport }, still) {
  const how = { slow: true, viewport }
  const runs = []
  for (let round = 0; round < world.rounds; round += 1) {
    const pair = {}
    for (const [name, at] of round % 2 === 0
      ? [
          ['own', path],
          ['still', still],
        ]
      : [
          ['still', still],
          ['own', path],
        ])
      pair[name] = await loadOf(world, at, how)
    runs.push(pair)
  }
  return runs
}

/** @returns {import('./rows.mjs').Row[]} */
function rowsOf({ path, viewport, late, script }, runs) {
  const own = of => over(runs, pair => pair.own[of])
  const floor = of => over(runs, pair => pair.still[of])
  const name = `${path} at ${viewport.width} px`
  return [
    {
      row: `${name}, slow 4G: first chart painted`,
      unit: 'ms',
      value: own('chart'),
      floor: floor('chart'),
      target: mostOf(late),
    },
    {
      row: `${name}: blocking time until at rest`,
      unit: 'ms',
      value: own('blocking'),
      floor: floor('blocking'),
      target: most(60),
    },
    {
      row: `${name}: longest task`,
      unit: 'ms',
      value: own('longest'),
      floor: floor('longest'),
      target: most(100),
    },
    { row: `${name}: layout shift until at rest`, unit: '', value: own('shift'), target: most(0) },
    ...(script === undefined
      ? []
      : [
          {
            row: `${name}: script before anyone touches it`,
            unit: 'KiB',
            value: own('script'),
            target: most(script),
          },
        ]),
  ]
}

/** The rows about a first visit. @returns {Promise<import('./rows.mjs').Row[]>} */
export async function firstVisits(world) {
  const { browser, site } = world
  const rows = []
  const spreads = []
  for (const [at, page] of pages.entries()) {
    const still = `/bench/still-${at}.html`
    site.put(still, await stillOf(browser, site.address + page.path.slice(1), page.viewport))
    const runs = await pairs(world, page, still)
    rows.push(...rowsOf(page, runs))
    spreads.push(spreadOf(runs.map(pair => pair.still.chart)))
  }
  const spread = {
    row: 'static file: spread of its own paint',
    unit: '',
    value: median(spreads),
    target: most(0.15),
  }
  return [spread, ...rows]
}
