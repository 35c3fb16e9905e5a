// The table of all figures: what each step of a reader costs, beside a page that has nothing but a field and a text.
import { median, most, over, percentile } from './rows.mjs'
import { steps } from './steps.mjs'
import { open } from './visit.mjs'

const bare = `<!doctype html><title>Bare</title><input autofocus><p>0</p><script>
document.querySelector('input').oninput = event => { document.querySelector('p').textContent = event.target.value }
</script>`

/** @typedef {{ event: number, frame: number, settled: number }} Cost milliseconds of one interaction */

/** Events shorter than 16 ms have no entry; they count as this. */
const unseen = 16

/** One press of a key that types this letter, of whatever language. */
export async function press({ session }, letter) {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
}

/** Moves the mouse to the middle of what a step is about, so that the step itself is nothing but the event. */
async function lead({ page }, { click, focus, wheel }) {
  if (focus) await page.locator(focus).first().focus()
  if (wheel) await page.locator('.figure-scroll').hover()
  if (!click) return
  const box = await page.locator(click).boundingBox()
  if (!box) throw new Error(`not on the screen: ${click}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

async function act(visit, { letter, key, click, wheel }) {
  const { page } = visit
  if (letter) await press(visit, letter)
  if (key) await page.keyboard.press(key)
  if (wheel) await page.mouse.wheel(0, wheel)
  if (!click) return
  await page.mouse.down()
  await page.mouse.up()
}

/** Does one step and waits until the page has come to rest. @returns {Promise<Cost>} */
export async function costOf(visit, step) {
  await lead(visit, step)
  await visit.quiet(100)
  await visit.reset()
  await act(visit, step)
  await visit.quiet(200)
  const { entries, frame, settled } = await visit.seen()
  // Scrolling has no entry at all, however slow: the second frame, which is never too early, stands for it.
  const event = step.wheel ? frame : Math.max(unseen, ...entries.map(({ duration }) => duration))
  return { event, frame, settled: Math.max(frame, settled) }
}

/** Leads a visit to the table of all figures, live. */
export async function toFigures(visit, url) {
  await visit.page.goto(url)
  await visit.page.locator('.figure-search input').first().waitFor()
  await visit.quiet(500)
}

async function figureCosts({ browser, site }) {
  const costs = []
  for (const [language, path] of [
    ['en', 'figures'],
    ['zh', 'zh/figures'],
  ]) {
    const visit = await open(browser)
    await toFigures(visit, site.address + path)
    for (const step of steps[language]) {
      const cost = await costOf(visit, step)
      if (step.kind) costs.push({ kind: step.kind, ...cost })
    }
    await visit.close()
  }
  return costs
}

/** Longest event of each key press while somebody types without waiting for the table. */
async function fastCosts({ browser, site }) {
  const visit = await open(browser)
  await toFigures(visit, `${site.address}figures`)
  await visit.page.locator('.figure-search input').focus()
  await visit.reset()
  const text = 'guangdong exports 2024'
  for (const letter of text) {
    await press(visit, letter)
    await visit.page.waitForTimeout(60)
  }
  await visit.quiet(500)
  const { entries } = await visit.seen()
  await visit.close()
  // The events of one press of a key have one time.
  const events = new Map()
  for (const { name, start, duration } of entries)
    if (['keydown', 'keypress'].includes(name))
      events.set(Math.round(start), Math.max(duration, events.get(Math.round(start)) ?? 0))
  return [...events.values(), ...Array.from({ length: Math.max(0, text.length - events.size) }, () => unseen)]
}

/** Costs of a key press in a page that has nothing but a field and a text. @returns {Promise<Cost[]>} */
async function floorCosts({ browser, site }) {
  site.put('/bench/bare.html', bare)
  const visit = await open(browser)
  await visit.page.goto(`${site.address}bench/bare.html`)
  await visit.page.locator('input').focus()
  const costs = []
  for (const letter of 'bare page, bare time') costs.push(await costOf(visit, { letter }))
  await visit.close()
  return costs
}

const parts = { p50: 0.5, p95: 0.95 }
const measures = {
  event: 'event to next frame',
  frame: 'event to second frame',
  settled: 'until at rest',
}

const spread = (words, runs, floor) =>
  Object.entries(parts).map(([part, share]) => ({
    row: `${words}, ${part}`,
    unit: 'ms',
    value: over(runs, run => percentile(run, share)),
    ...(floor !== undefined && { floor }),
  }))

/** Rows of all steps together, and how long each kind takes until the table is there. */
function rowsOf(runs, floors, fast) {
  const floor = Object.fromEntries(
    Object.keys(measures).map(name => [name, over(floors, run => median(run.map(cost => cost[name])))]),
  )
  const of = (kind, name) =>
    runs.map(run => run.filter(cost => !kind || cost.kind === kind).map(cost => cost[name]))
  const kinds = new Set(runs.flat().map(({ kind }) => kind))
  const all = Object.entries(measures).flatMap(([name, words]) =>
    spread(`/figures, all steps: ${words}`, of('', name), floor[name]),
  )
  return [
    ...spread(
      'bare page: event to next frame',
      floors.map(run => run.map(({ event }) => event)),
    ),
    ...all.map(row => (row.row.endsWith('next frame, p95') ? { ...row, target: most(50) } : row)),
    ...[...kinds].flatMap(kind =>
      spread(`/figures, ${kind}: ${measures.event}`, of(kind, 'event'), floor.event),
    ),
    ...spread('/figures, letters 60 ms apart: event to next frame', fast, floor.event),
  ]
}

/** Each round takes a minute: two are enough for numbers that are the 95th of many steps. @returns {Promise<import('./rows.mjs').Row[]>} */
export async function allFigures(world) {
  const [floors, runs, fast] = [[], [], []]
  for (let round = 0; round < Math.min(2, world.rounds); round += 1) {
    floors.push(await floorCosts(world))
    runs.push(await figureCosts(world))
    fast.push(await fastCosts(world))
  }
  return rowsOf(runs, floors, fast)
}
