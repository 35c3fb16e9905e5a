// The same chart with what people would use instead, each page bundled, served, slowed and watched as the site's own are.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { loadOf } from './first.mjs'
import { over } from './rows.mjs'
import { serve } from './serve.mjs'
import { stillOf } from './still.mjs'
import { desk } from './visit.mjs'

const panel = '/panels/trade-flows'
const embed = '/embed/trade-flows'
const others = {
  plot: 'Observable Plot',
  chartjs: 'Chart.js',
  echarts: 'ECharts, parts of it',
  vega: 'Vega-Embed',
}

/** The rows of the site's own panel, as a module each of the other pages imports. */
function rowsOf(file) {
  const { rows } = JSON.parse(readFileSync(file, 'utf8'))
  return rows.map(({ keys, value }) => ({ partner: keys.partner.label.en, flow: keys.flow.id, value }))
}

const rowsModule = rows => ({
  name: 'bench-rows',
  resolveId: id => (id === 'virtual:rows' ? '\0rows' : undefined),
  load: id =>
    id === '\0rows'
      ? `export const rows = ${JSON.stringify(rows)}
export const partners = [...new Set(rows.map(({ partner }) => partner))]
export const flows = [...new Set(rows.map(({ flow }) => flow))]
export const valueOf = (partner, flow) => rows.find(row => row.partner === partner && row.flow === flow)?.value ?? null`
      : undefined,
})

/** Their pages, which differ in the script alone. */
const pages = Object.keys(others).map(name => resolve(`bench/compare/${name}.html`))

const pageFor = {
  name: 'bench-page',
  resolveId: id => (pages.includes(id) ? id : undefined),
  load: id =>
    pages.includes(id)
      ? readFileSync('bench/compare/page.html', 'utf8').replaceAll('{{name}}', basename(id, '.html'))
      : undefined,
}

async function built(folder, rows) {
  if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci'], { cwd: 'bench', stdio: 'inherit' })
  await build({
    configFile: false,
    root: 'bench/compare',
    logLevel: 'warn',
    publicDir: false,
    plugins: [pageFor, rowsModule(rows)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages },
    },
  })
}

/** Each page once a round, one after the other, beside the static file and the site's own. */
async function rounds(world, visited) {
  const runs = []
  for (let round = 0; round < world.rounds; round += 1) {
    const run = {}
    const order = round % 2 === 0 ? visited : visited.toReversed()
    for (const [name, site, path] of order)
      run[name] = await loadOf({ ...world, site }, path, { slow: true, viewport: desk })
    runs.push(run)
  }
  return runs
}

/** @returns {Promise<import('./rows.mjs').Row[]>} */
export async function comparison(world) {
  const { browser, site } = world
  const folder = mkdtempSync(join(tmpdir(), 'kapok-compare-'))
  await built(folder, rowsOf('build/site/panels/trade-flows.json'))
  const their = await serve(folder)
  try {
    const still = '/bench/still-compare.html'
    site.put(still, await stillOf(browser, site.address + panel.slice(1), desk))
    const visited = [
      ['static file', site, still],
      [`Kapok ${embed}`, site, embed],
      [`Kapok ${panel}`, site, panel],
      ...Object.entries(others).map(([name, words]) => [words, their, `/${name}.html`]),
    ]
    const runs = await rounds(world, visited)
    const floor = over(runs, run => run['static file'].chart)
    return visited.flatMap(([name]) => [
      {
        row: `the same chart, ${name}: painted, slow 4G`,
        unit: 'ms',
        value: over(runs, run => run[name].chart),
        floor,
      },
      {
        row: `the same chart, ${name}: blocking time`,
        unit: 'ms',
        value: over(runs, run => run[name].blocking),
      },
      {
        row: `the same chart, ${name}: script before anyone touches it`,
        unit: 'KiB',
        value: over(runs, run => run[name].script),
      },
    ])
  } finally {
    their.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
