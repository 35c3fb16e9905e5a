import { bars, barsHeight, type BarsSpec } from '../../src/forms/bars.ts'
import { columns, columnsHeight, type ColumnsSpec } from '../../src/forms/columns.ts'
import { dots, dotsHeight, type DotsSpec } from '../../src/forms/dots.ts'
import { lines, linesHeight, type LinesSpec } from '../../src/forms/lines.ts'
import type { Look, Option } from '../../src/forms/Look.ts'
import { slope, slopeHeight, type SlopeSpec } from '../../src/forms/slope.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import {
  crossing,
  entityInk,
  flows,
  growth,
  partnerColor,
  plainColor,
  sold1,
  sold2,
  statuses,
  years,
} from './frames.ts'

/** A frame in a form: what it draws, and the height it asks for. */
export type Case = {
  readonly name: string
  readonly frame: Frame
  readonly draw: (look: Look) => Option
  readonly height: (look: Look) => number
}

type Form<Spec> = (frame: Frame, look: Look, spec: Spec) => Option
type Height<Spec> = (frame: Frame, look: Look, spec: Spec) => number

const drawn = <Spec>(
  name: string,
  form: Form<Spec>,
  height: Height<Spec>,
  frame: Frame,
  spec: Spec,
): Case => ({
  name,
  frame,
  draw: look => form(frame, look, spec),
  height: look => height(frame, look, spec),
})

const barsOf = (name: string, frame: Frame, spec: BarsSpec) =>
  drawn(`bars of ${name}`, bars, barsHeight, frame, spec)
const columnsOf = (name: string, frame: Frame, spec: ColumnsSpec) =>
  drawn(`columns of ${name}`, columns, columnsHeight, frame, spec)
const linesOf = (name: string, frame: Frame, spec: LinesSpec) =>
  drawn(`lines of ${name}`, lines, linesHeight, frame, spec)
const slopeOf = (name: string, frame: Frame, spec: SlopeSpec) =>
  drawn(`a slope of ${name}`, slope, slopeHeight, frame, spec)
const dotsOf = (name: string, frame: Frame, spec: DotsSpec) =>
  drawn(`dots of ${name}`, dots, dotsHeight, frame, spec)

const breaks = [{ after: '2020', label: { en: 'Until 2020 without exports', zh: '2020年及以前不含出口' } }]

/** Every form over frames that are hard for it. */
export const cases: readonly Case[] = [
  barsOf('statuses', statuses, { category: 'measure', color: plainColor('guangdong') }),
  barsOf('flows', flows, { category: 'partner', series: 'flow', color: partnerColor }),
  barsOf('two years', years, { category: 'partner', series: 'period', color: partnerColor }),
  barsOf('growth', growth, { category: 'partner', series: 'flow', color: partnerColor, sign: true }),
  columnsOf('one series', sold1, { category: 'period', color: plainColor('nev') }),
  columnsOf('statuses', statuses, { category: 'measure', color: plainColor('guangdong') }),
  columnsOf('growth', growth, { category: 'partner', series: 'flow', color: partnerColor, sign: true }),
  linesOf('one series', sold1, { period: 'period', color: plainColor('nev'), breaks }),
  linesOf('two series', sold2, { period: 'period', series: 'measure', color: plainColor('nev') }),
  slopeOf('a crossing', crossing, { period: 'period', entity: 'entity', color: entityInk }),
  dotsOf('two years', years, { category: 'partner', series: 'period', color: partnerColor }),
  dotsOf('flows', flows, { category: 'partner', series: 'flow', color: partnerColor }),
]
