// A line of 100,000 values in one panel, through the same contract as every panel: tabulate, encode, draw, zoom, read.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { median, most, over, percentile } from './rows.mjs'
import { serve } from './serve.mjs'
import { open } from './visit.mjs'

async function built(folder) {
  await build({
    configFile: false,
    root: 'bench/points',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
  })
}

/** Draws the panel in a page that has all code and figures; from the word to the picture on the screen. */
const draw = () =>
  new Promise(resolve => {
    const start = performance.now()
    const { CanvasRenderingContext2D: Pen } = window
    const stroke = Reflect.get(Pen.prototype, 'stroke')
    let drawn = false
    Pen.prototype.stroke = function (...path) {
      drawn ||= this.canvas.isConnected
      return stroke.apply(this, path)
    }
    const look = () => {
      if (!drawn) return requestAnimationFrame(look)
      Pen.prototype.stroke = stroke
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now() - start), { once: true })
      port1.start()
      return port2.postMessage(0)
    }
    window.kapokPoints()
    requestAnimationFrame(look)
  })

/** Milliseconds from a step to the last drawing it leads to. */
async function cost(visit, act) {
  await visit.quiet(150)
  await visit.reset()
  await act()
  await visit.quiet(200)
  return visit.page.evaluate(() => Math.max(...window.kapokBench.seen.drawn.values()))
}

const buttons = [
  'Closer',
  'Closer',
  'Closer',
  'Wider',
  'Closer',
  'Closer',
  'Closer',
  'Closer',
  'Closer',
  'Whole period',
]

async function visitPoints(browser, site) {
  const visit = await open(browser, { cpu: 1 })
  const { page } = visit
  await page.goto(site.address)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.waitForTimeout(300)
  const paint = await page.evaluate(draw)
  const zooms = []
  for (const name of buttons) {
    const button = page.getByRole('button', { name, exact: true })
    await button.hover()
    zooms.push(
      await cost(visit, async () => {
        await page.mouse.down()
        await page.mouse.up()
      }),
    )
  }
  const box = await page.locator('canvas').boundingBox()
  const moves = []
  for (const part of [0.2, 0.35, 0.5, 0.65]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height * 0.2)
    await visit.quiet(150)
    moves.push(await page.evaluate(moved, { x: box.x + box.width * part, y: box.y + box.height * 0.5 }))
  }
  await visit.close()
  return { paint, zooms, moves }
}

/** How long the page takes to answer a move of the pointer, without the frame. */
function moved({ x, y }) {
  const canvas = document.querySelector('canvas')
  const start = performance.now()
  canvas.dispatchEvent(
    new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }),
  )
  return performance.now() - start
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function points({ browser, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'kapok-points-'))
  await built(folder)
  const site = await serve(folder)
  const runs = []
  try {
    for (let round = 0; round < rounds; round += 1) runs.push(await visitPoints(browser, site))
  } finally {
    site.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const name = '100,000 values in one panel (synthetic, not slowed)'
  return [
    {
      row: `${name}: from figures to the first picture`,
      unit: 'ms',
      value: over(runs, run => run.paint),
      target: most(300),
    },
    {
      row: `${name}: zoom step, p95`,
      unit: 'ms',
      value: over(runs, run => percentile(run.zooms, 0.95)),
      target: most(50),
    },
    { row: `${name}: zoom step, p50`, unit: 'ms', value: over(runs, run => median(run.zooms)) },
    {
      row: `${name}: move of the pointer, script`,
      unit: 'ms',
      value: over(runs, run => median(run.moves)),
      target: most(16),
    },
  ]
}
