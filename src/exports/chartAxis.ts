import { bare } from '../words/numbers.ts'
import { saysValue } from './chartLabels.ts'
import type { ChartAxis, ChartSeries, NativeChart } from './NativeChart.ts'
import { list, number, record, text, type Plain } from './plain.ts'

/** Words after the digits of a number on an axis, and the power of ten they stand for. */
const scales: readonly (readonly [ends: RegExp, power: number])[] = [
  [/trn$|万亿$/, 12],
  [/bn$/, 9],
  [/亿$/, 8],
  [/m$/, 6],
  [/万$/, 4],
]

const decimalsOf = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0

const zeros = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`)

/** Digits for 万 and 亿: noughts of the number as text where all ticks have them, else a point set between the digits. */
function myriads(ticks: readonly number[], power: number): string {
  const commas = power === 8 ? 3 : 2
  const unit = 1000 ** commas
  if (ticks.every(tick => tick % unit === 0))
    return `0${','.repeat(commas)}"${'0'.repeat(3 * commas - power)}`
  return `0\\.${'0'.repeat(power / 4)}${','.repeat(power / 4)}"`
}

/** The format of an axis by its largest tick: every number in one scale, as many decimals as the ticks need. */
export function axisFormat(ticks: readonly number[], words: (tick: number) => string): string {
  const largest = ticks.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0
  const after = /[^\d.,]*$/.exec(words(largest))?.[0] ?? ''
  const power = scales.find(([ends]) => ends.test(after))?.[1] ?? 0
  const decimals = Math.max(0, ...ticks.map(tick => decimalsOf(Number((tick / 10 ** power).toPrecision(9)))))
  const digits =
    power % 3 === 0 ? `#,##0${zeros(Math.min(decimals, 2))}${','.repeat(power / 3)}"` : myriads(ticks, power)
  return `${digits}${after}";\u2212${digits}${after}";0`
}

const everySaid = (series: readonly ChartSeries[]): boolean =>
  series.every(({ points }) =>
    points.every(point => point === null || point.row < 0 || saysValue(point.label)),
  )

const unitOfFormatter = (name: string): readonly [unit: string, language: 'en' | 'zh'] => {
  const [, unit = 'count', language] = /^@number (\S+) (en|zh)$/.exec(name) ?? []
  return [unit, language === 'zh' ? 'zh' : 'en']
}

/** The axis of values of an option; bars and columns begin at zero whatever it says. */
export function axisOf(axis: Plain, series: readonly ChartSeries[], kind: NativeChart['kind']): ChartAxis {
  const label = record(axis['axisLabel'])
  const ticks = list(label['customValues']).flatMap(tick => number(tick) ?? [])
  const ends = [number(axis['min']) ?? 0, number(axis['max']) ?? 1, ...(kind === 'lines' ? [] : [0])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const step = (ticks[1] ?? high) - (ticks[0] ?? low) || high - low
  if (ticks.length < 2 || everySaid(series)) return { low, high, step, format: null }
  const [unit, language] = unitOfFormatter(text(label['formatter']))
  return {
    low: Math.floor(low / step + 1e-9) * step,
    high: Math.ceil(high / step - 1e-9) * step,
    step,
    format: axisFormat(ticks, tick => bare(tick, unit, language)),
  }
}
