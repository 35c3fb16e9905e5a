// Door: measures the built site in a real Chromium with a slowed processor; prints a table, writes results.json.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from 'playwright-core'
import { filterActions } from './choice.mjs'
import { comparison } from './compare.mjs'
import { decade } from './decade.mjs'
import { allFigures } from './figures.mjs'
import { firstVisits } from './first.mjs'
import { journeys } from './journey.mjs'
import { points } from './points.mjs'
import { line, reached, rounded } from './rows.mjs'
import { serve } from './serve.mjs'
import { takeovers } from './takeover.mjs'
import { firstTouches } from './touch.mjs'
import { slower } from './visit.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A new window loads pages of the browser's own for its address bar, which take the processor from the measured one.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,HttpsUpgrades,OptimizationHints,MediaRouter',
]

/** What is measured, by the name `ROWS` chooses it with. */
const groups = {
  first: firstVisits,
  takeover: takeovers,
  touch: firstTouches,
  choice: filterActions,
  journey: journeys,
  figures: allFigures,
  points,
  decade,
  compare: comparison,
}

const rounds = Number(process.env.ROUNDS ?? 7)
const chosen = process.env.ROWS?.split(',') ?? Object.keys(groups)
const unknown = chosen.filter(name => !(name in groups))
if (unknown.length > 0)
  throw new Error(`ROWS knows ${Object.keys(groups).join(', ')}; not ${unknown.join(', ')}`)

const site = await serve('build/site')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: flags,
})
try {
  const rows = []
  const start = performance.now()
  for (const name of chosen) {
    const began = performance.now()
    const found = await groups[name]({ browser, site, rounds })
    found.forEach(row => console.log(line(row)))
    console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
    rows.push(...found.map(row => ({ group: name, ...rounded(row) })))
  }
  const machine = { chromium: browser.version(), node: process.version, processors: cpus().length, slower }
  const verdicts = rows.map(reached).filter(verdict => verdict !== undefined)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(
    `${verdicts.filter(Boolean).length} of ${verdicts.length} limits reached; ${rounds} rounds, processor slowed ${slower} times, ${minutes} minutes`,
  )
  // A choice of rows, or a quick look, is no result.
  if (rounds >= 7 && chosen.length === Object.keys(groups).length)
    writeFileSync('bench/results.json', `${JSON.stringify({ machine, rounds, rows }, undefined, 2)}\n`)
} finally {
  await browser.close()
  site.close()
}
