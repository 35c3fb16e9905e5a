// Ten years of weeklies, made up: does the build grow as its panels do, a page with the rest of the site, a key press with the figures?
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDecade } from './decade/make.mjs'
import { press } from './figures.mjs'
import { most, percentile } from './rows.mjs'
import { pack, serve } from './serve.mjs'
import { open } from './visit.mjs'

/** A quarter, a half and the whole of ten years. */
const sizes = [75, 150, 300].map(panels => ({
  panels,
  figures: Math.round((panels / 300) * 100_000),
  sources: Math.round((panels / 300) * 500),
}))

const seconds = act => {
  const start = performance.now()
  act()
  return (performance.now() - start) / 1000
}

/** Bytes on the way of a page and of the scripts its HTML names. */
function weigh(folder, path) {
  const html = readFileSync(join(folder, path, 'index.html'))
  const scripts = [...html.toString().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)
  const sizes = [html, ...scripts.map(src => readFileSync(join(folder, src)))].map(body => pack(body).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** Builds a site of that size with the site's own commands. */
function built(size) {
  const folder = mkdtempSync(join(tmpdir(), 'kapok-decade-'))
  makeDecade(folder, size)
  const run = (...command) =>
    execFileSync('npx', command, {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    })
  const bundle = seconds(() => {
    run('vite', 'build')
    run('vite', 'build', '--ssr')
  })
  const pages = seconds(() => run('node', 'build/server/prerender.js'))
  const site = join(folder, 'build/site')
  const weights = Object.fromEntries(
    ['panels/synthetic-10', 'embed/synthetic-10', 'figures'].map(path => [path, weigh(site, path)]),
  )
  const app = readdirSync(join(site, 'assets')).find(name => /^main-.*\.js$/.test(name))
  const script = app ? pack(readFileSync(join(site, 'assets', app))).length / 1024 : NaN
  return { ...size, folder, site, seconds: bundle + pages, weights, script }
}

/** Longest event of each key press in the table of so many figures, typed without waiting for it. */
async function typing(browser, folder) {
  const site = await serve(folder)
  const visit = await open(browser)
  const { page } = visit
  await page.goto(`${site.address}figures`)
  const field = page.locator('.figure-search input')
  await field.waitFor({ timeout: 180_000 })
  await visit.quiet(1000)
  await field.focus()
  const times = []
  for (const letter of 'synthetic series 42 2024') {
    await visit.reset()
    await press(visit, letter)
    await page.waitForTimeout(120)
    const { entries } = await visit.seen()
    times.push(Math.max(16, ...entries.map(({ duration }) => duration)))
  }
  const start = performance.now()
  await visit.quiet(600)
  const settled = performance.now() - start
  await visit.close()
  site.close()
  return { times, settled }
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function decade({ browser }) {
  const sites = sizes.map(built)
  try {
    const [quarter, half, full] = sites
    const { times, settled } = await typing(browser, full.site)
    const name = `ten years (synthetic: ${full.figures} figures, ${full.sources} documents, ${full.panels} panels)`
    const perPanel = (full.seconds - quarter.seconds) / (full.panels - quarter.panels)
    const bend = (full.seconds - half.seconds) / (2 * (half.seconds - quarter.seconds))
    return [
      ...sites.map(site => ({
        row: `${site.panels} panels (synthetic): build`,
        unit: 's',
        value: site.seconds,
      })),
      { row: `${name}: build time of one more panel`, unit: 's', value: perPanel, target: most(0.15) },
      {
        row: `${name}: second half of the growth against the first`,
        unit: '',
        value: bend,
        target: most(1.25),
      },
      ...Object.keys(full.weights).map(path => ({
        row: `${name}: /${path}, HTML and its scripts, against a quarter of the site`,
        unit: 'KiB',
        value: full.weights[path],
        floor: quarter.weights[path],
        ...(path === 'figures' ? {} : { target: { most: 1.05, of: 'ratio' } }),
      })),
      {
        row: `${name}: the app's script, against a quarter of the site`,
        unit: 'KiB',
        value: full.script,
        floor: quarter.script,
      },
      {
        row: `${name}: key press in /figures to next frame, p95`,
        unit: 'ms',
        value: percentile(times, 0.95),
        target: most(50),
      },
      { row: `${name}: until the table of the last letter is there`, unit: 'ms', value: settled },
    ]
  } finally {
    for (const { folder } of sites) rmSync(folder, { recursive: true, force: true })
  }
}
