// Door: measures the built site in a real Chromium with a slowed processor; prints a table, writes results.json.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus } from 'node:os'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { serve } from '../build/server/serve.js'
import { isQuiet, loadCost, watchPage } from './page.mjs'
import { interactionRows, line, loadRows, median, over, rounded } from './rows.mjs'
import { steps } from './steps.mjs'

const slower = 4
const rounds = Number(process.env.ROUNDS ?? 3)
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const bare = `<!doctype html><title>Bare</title><input autofocus><p>0</p><script>
document.querySelector('input').oninput = event => { document.querySelector('p').textContent = event.target.value }
</script>`

/** @typedef {{ event: number, frame: number, settled: number }} Cost milliseconds of one interaction */

/** Events shorter than 16 ms have no entry; they count as this. */
const unseen = 16
const reset = () => void window.kapokBench.reset()
const quiet = (page, milliseconds) => page.waitForFunction(isQuiet, milliseconds, { polling: 50 })

/** A fresh page whose processor is slowed, watched from its beginning. */
async function open(browser) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  /** One press of a key that types this letter, of whatever language. */
  const press = async letter => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  }
  return { page, press, close: () => context.close() }
}

/** Moves the mouse to the middle of what a step is about, so that the step itself is nothing but the event. */
async function lead(page, { click, focus, wheel }) {
  if (focus) await page.locator(focus).first().focus()
  if (wheel) await page.locator('.figure-scroll').hover()
  if (!click) return
  const box = await page.locator(click).boundingBox()
  if (!box) throw new Error(`not on the screen: ${click}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

async function act({ page, press }, { letter, key, click, here, wheel }) {
  if (letter) await press(letter)
  if (key) await page.keyboard.press(key)
  if (wheel) await page.mouse.wheel(0, wheel)
  if (!click && !here) return
  await page.mouse.down()
  await page.mouse.up()
}

/** Does one step and waits until the page has come to rest. @returns {Promise<Cost>} */
async function costOf(visit, step) {
  const { page } = visit
  await lead(page, step)
  await quiet(page, 150)
  await page.evaluate(reset)
  await act(visit, step)
  await quiet(page, 250)
  const { entries, frame, settled } = await page.evaluate(() => window.kapokBench.seen)
  // Scrolling has no entry at all, however slow: the second frame, which is never too early, stands for it.
  const event = step.wheel ? frame : Math.max(unseen, ...entries.map(({ duration }) => duration))
  return { event, frame, settled: Math.max(frame, settled) }
}

/** Costs of all steps in the table of all figures. @returns {Promise<(Cost & { kind: string })[]>} */
async function figureCosts(browser, address) {
  const costs = []
  for (const [language, path] of [
    ['en', 'figures'],
    ['zh', 'zh/figures'],
  ]) {
    const desk = await open(browser)
    await desk.page.goto(address + path)
    await desk.page.locator('[data-kept][data-live]').waitFor()
    await quiet(desk.page, 500)
    for (const step of steps[language]) {
      const cost = await costOf(desk, step)
      if (step.kind) costs.push({ kind: step.kind, ...cost })
    }
    await desk.close()
  }
  return costs
}

/** Longest event of each key press while somebody types without waiting for the table. */
async function fastCosts(browser, address) {
  const { page, press, close } = await open(browser)
  await page.goto(`${address}figures`)
  await page.locator('[data-kept][data-live]').waitFor()
  await quiet(page, 500)
  await page.locator('.figure-search input').focus()
  await page.evaluate(reset)
  const text = 'guangdong exports 2024'
  for (const letter of text) {
    await press(letter)
    await page.waitForTimeout(60)
  }
  await quiet(page, 500)
  const { entries } = await page.evaluate(() => window.kapokBench.seen)
  await close()
  // The events of one press of a key have one time.
  const events = new Map()
  for (const { name, start, duration } of entries)
    if (['keydown', 'keypress'].includes(name))
      events.set(Math.round(start), Math.max(duration, events.get(Math.round(start)) ?? 0))
  return [...events.values(), ...Array.from({ length: Math.max(0, text.length - events.size) }, () => unseen)]
}

/** Costs of a key press in a page that has nothing but a field and a text. @returns {Promise<Cost[]>} */
async function floorCosts(browser, address) {
  const floor = await open(browser)
  await floor.page.goto(address)
  await floor.page.locator('input').focus()
  const costs = []
  for (const letter of 'bare page, bare time') costs.push(await costOf(floor, { letter }))
  await floor.close()
  return costs
}

/** What loading a page costs until it is at rest, and a click on a mark of its chart where it has one. */
async function load(browser, url, mark) {
  const visit = await open(browser)
  const { page } = visit
  const scripts = []
  page.on('response', answer => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.body())
  })
  await page.goto(url)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.panel-slot')].every(slot => slot.hasAttribute('data-live')),
  )
  await quiet(page, 1000)
  const bodies = await Promise.all(scripts)
  const sum = sizes => sizes.reduce((total, size) => total + size, 0) / 1024
  const bytes = {
    script: sum(bodies.map(body => body.length)),
    zipped: sum(bodies.map(body => gzipSync(body).length)),
  }
  const cost = await page.evaluate(loadCost)
  const click = mark ? await clickMark(visit) : undefined
  await visit.close()
  return { ...cost, ...bytes, ...(click && { click: click.event }) }
}

/** A click in the middle of the first mark of the page's first chart. */
async function clickMark(visit) {
  const { page } = visit
  const figure = page.getByRole('figure').first()
  await figure.scrollIntoViewIfNeeded()
  const box = await figure.locator('.chart-static [data-row="0"]:visible').first().boundingBox()
  if (!box) throw new Error('the first chart has no mark')
  const at = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(...at)
  await figure.locator('.chart-live[data-drawn="true"] canvas').waitFor()
  await quiet(page, 1000)
  return costOf(visit, { here: true })
}

/** Does something a few times, one after the other. */
async function repeat(act) {
  const runs = []
  for (let round = 0; round < rounds; round += 1) runs.push(await act())
  return runs
}

/** Measures everything. @returns {Promise<{ rows: Row[], steps: number }>} */
async function measure(browser, site, empty) {
  const [floors, runs, fast] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await floorCosts(browser, empty))
    runs.push(await figureCosts(browser, site))
    fast.push(await fastCosts(browser, site))
  }
  const still = await repeat(() => load(browser, empty, false))
  const floor = {
    paint: over(still, run => run.paint),
    click: over(floors, run => median(run.map(({ event }) => event))),
  }
  const rows = interactionRows(runs, floors, fast)
  for (const [path, mark] of [
    ['/trade', true],
    ['/panels/trade-flows', true],
    ['/embed/trade-flows', true],
    ['/figures', false],
  ])
    rows.push(...loadRows(path, await repeat(() => load(browser, site + path.slice(1), mark)), floor))
  return { rows, steps: runs[0].length }
}

const { server, address } = await serve('build/site', '/', 0)
const empty = createServer((_, reply) => reply.writeHead(200, { 'Content-Type': 'text/html' }).end(bare))
await new Promise(resolve => empty.listen(0, '127.0.0.1', () => resolve(undefined)))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: flags,
})
try {
  const found = await measure(browser, address, `http://127.0.0.1:${empty.address().port}/`)
  const machine = { chromium: browser.version(), node: process.version, processors: cpus().length, slower }
  found.rows.forEach(row => console.log(line(row)))
  console.log(`${found.steps} steps a round, medians of ${rounds} rounds, processor slowed ${slower} times`)
  const results = { machine, rounds, steps: found.steps, rows: found.rows.map(rounded) }
  writeFileSync('bench/results.json', `${JSON.stringify(results, undefined, 2)}\n`)
} finally {
  await browser.close()
  for (const each of [server, empty]) each.close().closeAllConnections()
}
