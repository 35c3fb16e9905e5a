// Door: writes a copy of the site into a folder of its own, with made-up panels and figures in place of the real ones.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const topics = ['guangdong', 'trade', 'nev', 'scientists', 'robot-games']
/** The front page shows one panel of each topic, by these names. */
const headlines = ['guangdong-amounts', 'trade-flows', 'nev-volumes', 'scientists-crossing', 'robot-medals']
const years = Array.from({ length: 10 }, (_, at) => String(2016 + at))
const own = ['Panel.ts', 'catalog.ts', 'view.ts']

const idOf = at => headlines[at] ?? `synthetic-${at}`
const both = (en, zh) => ({ en, zh })
const titleOf = at => both(`Synthetic series ${at}, made up for a measurement`, `合成序列${at}，仅供测量`)

/** The same number each time, from 0 to 1. */
function chance(seed) {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453
  return wave - Math.floor(wave)
}

/** Figures of one panel: items by year, marked as made up in every text. */
function figuresOf(at, count, sources) {
  return Array.from({ length: count }, (_, index) => {
    const [item, year] = [Math.floor(index / years.length), years[index % years.length]]
    const value = Math.round((1 + chance(at * 1000 + item)) * 1e9 * (1 + (index % years.length) / 10))
    return {
      id: `${idOf(at)}-item-${item}-${year}`,
      topic: topics[at % topics.length],
      measure: `synthetic-${at}`,
      entity: 'china',
      item: `item-${item}`,
      period: year,
      value,
      unit: 'CNY',
      status: 'reported',
      printed: `synthetic ${value}`,
      source: `synthetic-${(at * 7 + item) % sources}`,
      section: 'synthetic',
    }
  })
}

const panelText = at => `
import { dimensionColumn, valueColumn } from '../data/columns.ts'
import { entityKey, rowOf } from '../data/Figures.ts'
import { bars, barsHeight } from '../forms/bars.ts'
import { columns, columnsHeight } from '../forms/columns.ts'
import { entityColor } from '../forms/Look.ts'
import { lines, linesHeight } from '../forms/lines.ts'
import { periodKey } from '../words/periods.ts'
import { valueWords } from '../words/rowWords.ts'
import { cardOf } from './cards.ts'
const kind = ${at % 3}
const color = () => entityColor('china')
const [form, tall, spec, shown] = [
  [bars, barsHeight, { category: 'item', color }, ({ item, period }) => period === '2025' && Number(item.slice(5)) < 12],
  [lines, linesHeight, { period: 'period', series: 'item', color }, ({ item }) => Number(item.slice(5)) < 4],
  [columns, columnsHeight, { category: 'period', color }, ({ item }) => item === 'item-0'],
][kind]
export const panel = {
  ...cardOf('${idOf(at)}'),
  subtitle: () => (${JSON.stringify(both('China, made up, CNY billion', '中国，合成，单位：亿元'))}),
  picks: 'item',
  keeps: ['item'],
  tabulate: figures => ({
    columns: [dimensionColumn('item'), dimensionColumn('period'), valueColumn(${JSON.stringify(both('Amount', '金额'))}, 'CNY')],
    rows: figures.list.filter(shown).map(figure =>
      rowOf(figures, figure, { item: entityKey(figures, figure.item), period: periodKey(figure.period) })),
    notes: [],
  }),
  encode: (frame, look) => form(frame, look, spec),
  describe: (frame, language) => frame.rows.length > 0 ? valueWords(frame.rows[0], language) : '',
  height: (frame, size) => tall(frame, size, spec),
}
`

const cardsText = count => `
import { topics } from '../data/Figure.ts'
const cards = ${JSON.stringify(
  Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    topic: topics[at % topics.length],
    needs: [idOf(at)],
    title: titleOf(at),
    span: at % 2 === 0 ? 'full' : 'half',
  })),
)}
export const cardList = topics.flatMap(topic => cards.filter(card => card.topic === topic))
export function cardOf(id) {
  const card = cardList.find(known => known.id === id)
  if (!card) throw new Error('no card of a panel ' + id)
  return card
}
`

function writePanels(folder, panels) {
  const room = join(folder, 'src/panels')
  rmSync(room, { recursive: true })
  mkdirSync(room)
  for (const name of own) cpSync(join('src/panels', name), join(room, name))
  writeFileSync(join(room, 'cards.ts'), cardsText(panels))
  for (let at = 0; at < panels; at += 1) writeFileSync(join(room, `${idOf(at)}.ts`), panelText(at))
  const file = join(folder, 'src/data/Figure.ts')
  const text = readFileSync(file, 'utf8')
  const names = Array.from({ length: panels }, (_, at) => idOf(at))
  const changed = text.replace(
    /export const datasets = \[[\s\S]*?\] as const/,
    `export const datasets = ${JSON.stringify(names)} as const`,
  )
  if (changed === text) throw new Error('src/data/Figure.ts no longer lists the data files as this expects')
  writeFileSync(file, changed)
}

function writeData(folder, panels, figures, sources) {
  const data = join(folder, 'public/data')
  rmSync(data, { recursive: true })
  mkdirSync(data)
  const write = (name, rows) => writeFileSync(join(data, `${name}.json`), JSON.stringify(rows))
  const each = Math.ceil(figures / panels)
  const written = Array.from({ length: panels }, (_, at) => {
    const rows = figuresOf(at, each, sources)
    write(idOf(at), rows)
    return rows.length
  })
  const items = Array.from({ length: Math.ceil(each / years.length) }, (_, at) => ({
    id: `item-${at}`,
    kind: 'category',
    label: both(`Item ${at}`, `第${at}项`),
  }))
  write('entities', [{ id: 'china', kind: 'country', label: both('China', '中国') }, ...items])
  write(
    'measures',
    Array.from({ length: panels }, (_, at) => ({
      id: `synthetic-${at}`,
      label: titleOf(at),
      unit: 'CNY',
      definition: both('Made up.', '合成数据。'),
    })),
  )
  write(
    'sources',
    Array.from({ length: sources }, (_, at) => ({
      id: `synthetic-${at}`,
      kind: 'document',
      publisher: 'Nobody',
      title: `Synthetic weekly ${at}`,
      date: `${years[at % years.length]}-01-01`,
      language: 'en',
    })),
  )
  write('identities', [])
  write('contradictions', [])
  const named = ['entities', 'measures', 'sources', 'identities', 'contradictions']
  const resources = [...Array.from({ length: panels }, (_, at) => idOf(at)), ...named].map(name => ({
    name,
    path: `${name}.json`,
    schemaVersion: 1,
  }))
  write('datapackage', { name: 'synthetic', title: 'Made up for a measurement', version: '0', resources })
  return written.reduce((sum, count) => sum + count, 0)
}

/**
 * Copies the site into an empty folder and gives it so many made-up panels, figures and sources. No file of the site itself
 * is touched. @returns {number} how many figures there are
 */
export function makeDecade(folder, { panels, figures, sources }) {
  for (const name of [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  // Each package, not their folder: what builds keep beside the packages stays with the site it belongs to.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules').filter(name => name !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  writePanels(folder, panels)
  return writeData(folder, panels, figures, sources)
}
