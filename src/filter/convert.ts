import { evidenceOf, select, type Figures } from '../data/Figures.ts'
import { yearOf } from '../data/period.ts'
import type { Figure } from '../data/Figure.ts'
import type { Frame, Row, Text } from '../frame/Frame.ts'
import { currencies, type Currency } from './Filter.ts'

const isCurrency = (unit: string): unit is Currency => currencies.some(currency => currency === unit)

/** CNY per unit of a currency, the mean of a year; 1 for CNY itself. Null when no rate is known. */
function rate(
  figures: Figures,
  currency: Currency,
  year: string,
): { readonly value: number; readonly figure?: Figure } | null {
  if (currency === 'CNY') return { value: 1 }
  const [figure] = select(figures, { measure: `exchange-rate-${currency.toLowerCase()}`, period: year })
  return figure?.value == null ? null : { value: figure.value, figure }
}

/** Annual means of exchange rates are given to five digits. */
const rateDigits = 5

/** Digits of a number that say something; zeros at its end are taken for rounding. */
const digitsOf = (value: number): number =>
  String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length

type Ends = Pick<Row, 'value' | 'low' | 'high'>

/**
 * Rounds what an amount has become: to as many digits as the amount has, three at least, no more than the rate has. A value
 * is rounded to the nearest whatever its status, so that two equal prints stay equal, a bound beside a plain one: its
 * rounding is the display's. The ends of an interval move outwards only, and a bound whose rounding went past it keeps its
 * own end, in all digits the rate has: nothing may be claimed that was not.
 */
function rounded({ value, low, high, status }: Row, convert: (amount: number) => number): Ends {
  const most = Math.max(...[value, low, high].map(end => (end === null ? 0 : digitsOf(end))))
  const own = Math.min(Math.max(3, value === null ? most : digitsOf(value)), rateDigits)
  const to = (end: number | null, round: (steps: number) => number, digits = own): number | null => {
    if (end === null) return null
    const amount = convert(end)
    if (amount === 0) return 0
    const step = 10 ** (Math.floor(Math.log10(Math.abs(amount))) + 1 - digits)
    // Twelve digits hide what multiplying by a step leaves behind.
    return Number((round(amount / step) * step).toPrecision(12))
  }
  const shown = to(value, Math.round)
  const past = (shown ?? 0) - convert(value ?? 0)
  const bound = { 'at-least': past > 0, 'at-most': past < 0 }
  return {
    value: shown,
    low:
      low === null && status === 'at-least' && bound[status]
        ? to(value, Math.floor, rateDigits)
        : to(low, Math.floor),
    high:
      high === null && status === 'at-most' && bound[status]
        ? to(value, Math.ceil, rateDigits)
        : to(high, Math.ceil),
  }
}

/** The way through the yuan, over the amount and the rates that are needed. */
const formulaOf = (from: boolean, into: boolean): string => (from ? (into ? 'a * b / c' : 'a * b') : 'a / b')

function convertRow(row: Row, figures: Figures, to: Currency, framePeriod: string | null): Row | null {
  if (!isCurrency(row.unit) || row.unit === to) return row
  if (row.value === null && row.low === null && row.high === null) return { ...row, unit: to }
  const year = yearOf(row.keys['period']?.id ?? framePeriod ?? '')
  const from = year === null ? null : rate(figures, row.unit, year)
  const into = year === null ? null : rate(figures, to, year)
  if (!from || !into) return null
  const rates = [from.figure, into.figure].flatMap(figure => (figure ? [evidenceOf(figures, figure)] : []))
  return {
    ...row,
    ...rounded(row, amount => (amount * from.value) / into.value),
    unit: to,
    formula: formulaOf(from.figure !== undefined, into.figure !== undefined),
    evidence: [...row.evidence, ...rates],
  }
}

const currencyNames: Readonly<Record<Currency, string>> = { CNY: '人民币', USD: '美元', EUR: '欧元' }

const converted = (to: Currency): Text => ({
  en: `Converted to ${to} at the mean exchange rate of each year; the source prints another currency.`,
  zh: `按各年平均汇率折算为${currencyNames[to]}，原文为其他货币。`,
})
const unconverted = (to: Currency): Text => ({
  en: `Not converted to ${to}: no mean exchange rate for the period. Amounts stand as printed.`,
  zh: `所属时期没有平均汇率，未折算为${currencyNames[to]}，金额按原文列示。`,
})
const left = (count: number): Text => ({
  en: `${count} ${count === 1 ? 'value is' : 'values are'} left out: no mean rate for the period.`,
  zh: `${count}个数值因所属时期没有平均汇率而未列出。`,
})

/**
 * Amounts of a frame in the reader's currency, at the mean rate of the row's year (CNY per USD and EUR, annual means), with
 * no more digits than amount and rate carry; each row says by which formula.
 * Rows without a rate for their year are left out and counted in a note; where none has one, all stay as printed and
 * a note says so. Rates and counts pass unchanged.
 * @param framePeriod the period of all rows, for frames whose period is not a column
 */
export function inCurrency(frame: Frame, figures: Figures, to: Currency, framePeriod: string | null): Frame {
  const columns = frame.columns.map(column =>
    column.unit != null && isCurrency(column.unit) ? { ...column, unit: to } : column,
  )
  // Nothing is left to be converted: what it would be told in is known all the same.
  if (frame.rows.length === 0) return { ...frame, columns }
  const rows = frame.rows.map(row => convertRow(row, figures, to, framePeriod))
  const changed = rows.some((row, index) => row !== frame.rows[index])
  if (!changed) return frame
  const kept = rows.filter(row => row !== null)
  // Without any rate the chart stays as it is printed: an empty one would hide what is known.
  if (kept.length === 0) return { ...frame, notes: [...frame.notes, unconverted(to)] }
  const lost = rows.length - kept.length
  return {
    columns,
    rows: kept,
    notes: [...frame.notes, converted(to), ...(lost ? [left(lost)] : [])],
  }
}
