import { formulaSigns, formulaWords, inputNames } from '../data/checkNames.ts'
import type { Figure } from '../data/Figure.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { letterOf } from '../data/formula.ts'
import type { Check, Side } from '../data/identity.ts'
import { intervalOf, type Interval } from '../data/interval.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { checkPage } from '../words/checkPage.ts'
import { colon, comma } from '../words/files.ts'
import { exact, scaled } from '../words/numbers.ts'
import { valueWords } from '../words/rowWords.ts'
import { ui } from '../words/ui.ts'
import { unitWords } from '../words/units.ts'
import { intoView } from './intoView.ts'
import { inFull, rowInterval } from './reading.ts'
import type { SiteLink } from './SiteHeader.tsx'

type Shared = { readonly figures: Figures; readonly language: Language; readonly Link: SiteLink }
export type CheckItemProps = Shared & {
  readonly check: Check
  /** Id that the address points at. */
  readonly target: string
}

/** A side that is no amount of anything: a rate, a ratio. */
const pure = (value: number, language: Language): string =>
  Math.abs(value) >= 1e5 ? scaled(value, language, 'long', 6) : exact(Number(value.toPrecision(6)))

const sideWords = (value: number, unit: string | null, language: Language): string =>
  unit === null ? pure(value, language) : inFull(value, unit, language)

/** What a side or an input can be; null where its print leaves no room. */
function range({ low, high }: Interval, unit: string | null, language: Language): string | null {
  const end = (value: number) => (Number.isFinite(value) ? value : null)
  if (unit !== null) return rowInterval({ low: end(low), high: end(high), unit }, language)
  return low === high ? null : ui.intervalIs(pure(low, language), pure(high, language))[language]
}

const percentWords = (percent: number): string =>
  `${percent >= 10 ? percent.toFixed(0) : Number(percent.toPrecision(2))}%`

/** How far apart the sides are, with as many digits as it takes to be more than nothing: rates in points, all else in percent. */
function gapWords({ gap, gapPercent, right }: Check, language: Language): string {
  const isRate = right.unit === 'percent' || right.unit === 'percentage-points'
  return isRate
    ? unitWords('percentage-points').wrap[language](exact(Number(gap.toPrecision(2))))
    : percentWords(gapPercent)
}

/** Sign and word of a verdict: never told by colour alone. */
export function verdictOf({ verdict, explanation }: Check): 'holds' | 'explained' | 'unexplained' {
  return verdict === 'holds' ? 'holds' : explanation ? 'explained' : 'unexplained'
}
const signs = { holds: '✓', explained: '≠', unexplained: '✗' } as const

function verdictWords(check: Check, language: Language): string {
  const verdict = verdictOf(check)
  if (verdict === 'holds') return checkPage.holds[language]
  const words = checkPage.differs(gapWords(check, language))[language]
  const stop = comma[language]
  return verdict === 'explained' ? words : words + stop + checkPage.notExplained[language]
}

type InputProps = Shared & { readonly figure: Figure; readonly letter: string; readonly name: Text }

function Input({ figures, figure, letter, name, language, Link }: InputProps) {
  const can = range(intervalOf(figure), figure.unit, language)
  const source = figures.reference.sources.get(figure.source ?? '')
  return (
    <tr>
      <td className="check-letter">{letter}</td>
      <th scope="row">
        <Link href={`/figures/${figure.id}`}>{name[language]}</Link>
        {source && (
          <span className="check-source">
            {source.publisher}, <span className="nowrap">{source.date}</span>
          </span>
        )}
      </th>
      <td className="number">
        {valueWords(rowOf(figures, figure, {}), language)}
        {can && <span className="check-range">{can}</span>}
      </td>
    </tr>
  )
}

type SideRowProps = {
  readonly name: Text
  readonly formula: string
  readonly side: Side
  readonly language: Language
}

function SideRow({ name, formula, side, language }: SideRowProps) {
  const can = range(side, side.unit, language)
  return (
    <tr className="check-side">
      <th scope="row" colSpan={2}>
        {name[language]}
        {colon[language]}
        <span className="check-signs">{formulaSigns(formula)}</span>
      </th>
      <td className="number">
        {side.value !== null && sideWords(side.value, side.unit, language)}
        {can && <span className="check-range">{can}</span>}
      </td>
    </tr>
  )
}

function CheckTable({
  check,
  names,
  ...shared
}: Omit<CheckItemProps, 'target'> & { readonly names: readonly Text[] }) {
  const { identity, left, right } = check
  const { language } = shared
  return (
    <table className="check-table">
      <thead className="unseen">
        <tr>
          <th scope="col">{ui.formula[language]}</th>
          <th scope="col">{ui.figure[language]}</th>
          <th scope="col">{ui.valueOf[language]}</th>
        </tr>
      </thead>
      <tbody>
        {identity.inputs.map((figure, index) => (
          <Input
            key={figure.id}
            {...shared}
            figure={figure}
            letter={letterOf(index)}
            name={names[index] ?? identity.title}
          />
        ))}
        <SideRow name={checkPage.left} formula={identity.left} side={left} language={language} />
        <SideRow name={checkPage.right} formula={identity.right} side={right} language={language} />
      </tbody>
    </table>
  )
}

/** Why a check that differs does so, or why it may; nothing for one that holds exactly. */
function Reason({ check, language }: { readonly check: Check; readonly language: Language }) {
  const { explanation, identity } = check
  const why = explanation ?? identity.allowance?.why
  if (!why) return null
  const allowed = identity.allowance && checkPage.allowed(percentWords(identity.allowance.percent))[language]
  return (
    <p className="check-reason">
      <strong>{checkPage.reason[language]}</strong>
      {colon[language]}
      {why[language]} {!explanation && allowed}
    </p>
  )
}

/** One check: folded it says what is compared and the verdict; unfolded all values, what rounding allows, and why. */
export function CheckItem({ target, ...props }: CheckItemProps) {
  const { check, figures, language } = props
  const { identity } = check
  const names = inputNames(figures, identity.inputs)
  const verdict = verdictOf(check)
  const id = `check-${identity.id}`
  return (
    <details
      ref={id === target ? intoView : null}
      className="check"
      id={id}
      data-verdict={verdict}
      open={verdict === 'unexplained' || id === target}
    >
      <summary>
        <span className="check-sign" aria-hidden="true">
          {signs[verdict]}
        </span>
        <span className="check-title">{identity.title[language]}</span>{' '}
        <span className="check-verdict">{verdictWords(check, language)}</span>
      </summary>
      <p className="check-formula">
        {formulaWords(identity.left, names, language)} = {formulaWords(identity.right, names, language)}
      </p>
      <CheckTable {...props} names={names} />
      <Reason check={check} language={language} />
    </details>
  )
}
