import type { EChartsOption } from 'echarts'
import type { Option } from '../forms/Look.ts'
import type { Language } from '../frame/Frame.ts'
import { bare } from '../words/numbers.ts'
import { axisDefaults, fileFamily, fontFamily, seriesDefaults, sheetDefaults } from './defaults.ts'
import { colorOf, type Scheme } from './palette.ts'

export { fileFamily, fontFamily }

/** `brief` lets marks move, under 300 ms, when the shown values change; `none` is for files and for readers who asked for less. */
export type Motion = 'none' | 'brief'

/** How a drawing is finished: by default for a file, at rest. */
export type Finish = { readonly motion?: Motion }

type Plain = { readonly [key: string]: unknown }

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** An ECharts option has no field it must have: every plain object is one. */
const isOption = (value: unknown): value is EChartsOption & Plain => isPlain(value)

/** What the page does itself, from the frame; ECharts' own components for it are not even loaded. */
const notDrawn: readonly string[] = ['tooltip', 'legend', 'toolbox', 'title', 'aria']

const axisFormatter = (unit: string, language: Language) => (value: number | string) =>
  typeof value === 'number' ? bare(value, unit, language) : value

/** The function or colour a name stands for. Throws, naming it and its place, when it stands for nothing. */
function named(name: string, scheme: Scheme, path: string): unknown {
  const number = /^@number (\S+) (en|zh)$/.exec(name)
  if (number) return axisFormatter(number[1] ?? '', number[2] === 'zh' ? 'zh' : 'en')
  const color = colorOf(name.slice(1), scheme)
  if (color === undefined) throw new Error(`chart option: unknown token ${name} at ${path}`)
  return color
}

/** A deep copy in which every name has become its value. Things that are not plain data (typed arrays) stay as they are. */
function resolved(value: unknown, scheme: Scheme, path: string): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? named(value, scheme, path) : value
  if (Array.isArray(value)) return value.map((item, index) => resolved(item, scheme, `${path}[${index}]`))
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    resolved(item, scheme, path ? `${path}.${key}` : key),
  ])
  return Object.fromEntries(entries)
}

/** `over` laid on `under`: plain objects key by key, anything else replaced whole. */
function layered(under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  if (!isPlain(under) || !isPlain(over)) return over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries([...keys].map(key => [key, layered(under[key], over[key])]))
}

const each = (value: unknown, defaults: (item: Plain) => Plain): unknown =>
  Array.isArray(value)
    ? value.map(item => (isPlain(item) ? layered(defaults(item), item) : item))
    : isPlain(value)
      ? layered(defaults(value), value)
      : value

function withDefaults(option: Plain, motion: Motion, scheme: Scheme): unknown {
  const drawn = Object.fromEntries(Object.entries(option).filter(([key]) => !notDrawn.includes(key)))
  const parts: Plain = {
    ...('xAxis' in drawn && { xAxis: each(drawn.xAxis, axisDefaults) }),
    ...('yAxis' in drawn && { yAxis: each(drawn.yAxis, axisDefaults) }),
    ...('series' in drawn && { series: each(drawn.series, seriesDefaults) }),
  }
  return layered(sheetDefaults(motion === 'brief', scheme === 'dark'), { ...drawn, ...parts })
}

/**
 * Makes a panel's option drawable: house defaults underneath, colour tokens and formatter names replaced by what they
 * stand for. Returns a new option, the given one is left as it is (it may be frozen).
 * Throws an error naming an unknown token and its place.
 */
export function finish(option: Option, scheme: Scheme, { motion = 'none' }: Finish = {}): EChartsOption {
  if (!isPlain(option)) throw new Error('chart option: not a plain object')
  const finished = resolved(withDefaults(option, motion, scheme), scheme, '')
  if (!isOption(finished)) throw new Error('chart option: nothing left to draw')
  return finished
}
