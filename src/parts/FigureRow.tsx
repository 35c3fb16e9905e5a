import { memo } from 'react'
import { citationOf, type Figures } from '../data/Figures.ts'
import type { Figure, Source } from '../data/Figure.ts'
import { subjectName } from '../data/subject.ts'
import type { Language } from '../frame/Frame.ts'
import { periodText } from '../words/periods.ts'
import { isTold, valueWords } from '../words/rowWords.ts'
import { shortCitation } from '../words/shortCitation.ts'
import { statusWords } from '../words/statuses.ts'
import { topicNames } from '../words/topicNames.ts'
import { ui } from '../words/ui.ts'
import type { SiteLink } from './SiteHeader.tsx'

/** What rows of figures are shown with. */
export type FigureSetting = {
  readonly figures: Figures
  readonly language: Language
  readonly Link: SiteLink
  /** Path of a figure's page, as the link takes it. */
  readonly addressOf: (id: string) => string
}

/** A figure's value as a sentence has it: at least CNY 9 trillion; not known. */
export function figureValue(figure: Figure, language: Language): string {
  const { id, value, low, high, unit, status, printed = '' } = figure
  const evidence = [{ figure: id, status, printed, source: '', citation: '', section: '' }]
  return valueWords({ keys: {}, value, low, high, unit, status, evidence, emphasis: 'plain' }, language)
}

const sourceOf = ({ reference }: Figures, { source }: Figure): Source | undefined =>
  source === undefined ? undefined : reference.sources.get(source)

/** Publisher and date of a figure's source; empty for computed figures. */
export function figureSource(figures: Figures, figure: Figure): string {
  const source = sourceOf(figures, figure)
  return source ? shortCitation(citationOf(source)) : ''
}

/** What a value in words leaves open: that it is a forecast, computed, contradicted. Bounds and plain prints say it. */
const unsaid = ({ status }: Figure): boolean => !isTold(status)

type FigureRowProps = FigureSetting & {
  readonly figure: Figure
  /** Place among the rows shown, from 0. */
  readonly index: number
  /** The one row of the table that Tab leads to. */
  readonly active: boolean
}

function DrawnRow({ figure, figures, language, Link, addressOf, index, active }: FigureRowProps) {
  const period = periodText(figure.period, language)
  const source = sourceOf(figures, figure)
  const status = statusWords[figure.status][language]
  return (
    <tr aria-rowindex={index + 2} data-row={index}>
      <th scope="row">
        <Link href={addressOf(figure.id)} className="line-1" tabIndex={active ? 0 : -1}>
          {subjectName(figures, figure, ['measure'])[language]}
        </Link>
        <span className="line-2">
          {subjectName(figures, figure, ['entity', 'partner', 'flow', 'item'])[language]}
        </span>
      </th>
      <td className="wide-only">{period}</td>
      <td className="number">
        <span className="line-1">{figureValue(figure, language)}</span>
        <span className="line-2">
          <span className="wide-only">
            {figure.printed === undefined ? '' : ui.quoted(figure.printed)[language]}
          </span>
          <span className="narrow-only">
            {period}
            {unsaid(figure) && ` · ${status}`}
          </span>
        </span>
      </td>
      <td className="status wide-only">{status}</td>
      <td className="figure-source-cell">
        <span className="line-2">
          {source?.publisher ?? (figure.inputs && ui.derivedFrom(figure.inputs.length)[language])}
        </span>
        <span className="line-2">{source?.date}</span>
      </td>
      <td className="figure-topic wide-only">{topicNames[figure.topic][language]}</td>
    </tr>
  )
}

/** One figure in the table of all: what it is, when, its value and print, status, source, topic. On phones the source stands below. */
export const FigureRow = memo(DrawnRow)
