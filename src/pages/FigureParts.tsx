import type { ReactNode } from 'react'
import type { Figure } from '../data/Figure.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import { agreementOf, derivedFrom, sameQuantity } from '../data/quantity.ts'
import { subjectName } from '../data/subject.ts'
import { EvidenceFacts, Fact, ValueFacts } from '../parts/EvidenceFacts.tsx'
import { figureSource, figureValue } from '../parts/FigureRow.tsx'
import { agreementWords, figureWords, sortLabels } from '../words/figures.ts'
import { periodText } from '../words/periods.ts'
import { statusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { evidenceAddresses, figurePath } from './figureAddress.ts'
import type { Panel } from '../panels/Panel.ts'
import { panelsUsing } from './panelUse.ts'
import { RouterLink } from './RouterLink.tsx'
import { useSite } from './Site.ts'

type Props = { readonly figures: Figures; readonly figure: Figure }

/** What a figure's row says beyond the evidence that travels with every mark. */
function MoreFacts({ figures, figure }: Props) {
  const { language } = useSite()
  const { line, vintage, period, measure } = figure
  const definition = figures.reference.measures.get(measure)?.definition
  return (
    <>
      {line !== undefined && (
        <Fact term={figureWords.line[language]}>{figureWords.lineIs(line)[language]}</Fact>
      )}
      {vintage !== undefined && <Fact term={figureWords.vintage[language]}>{vintage}</Fact>}
      <Fact term={figureWords.period[language]}>{periodText(period, language)}</Fact>
      {definition && <Fact term={figureWords.what[language]}>{definition[language]}</Fact>}
    </>
  )
}

/** Value in full, interval, status, print, source and place in it, formula with its inputs. */
export function FigureEvidence({ figures, figure }: Props) {
  const site = useSite()
  const row = rowOf(figures, figure, {})
  const { sourceAddress, figureAddress } = evidenceAddresses(site)
  return (
    <section className="figure-part">
      <ValueFacts row={row} language={site.language} />
      {row.evidence.map(evidence => (
        <EvidenceFacts
          key={evidence.figure}
          evidence={evidence}
          language={site.language}
          sourceAddress={sourceAddress}
          figureAddress={id => (id === figure.id ? undefined : figureAddress(id))}
        >
          <MoreFacts figures={figures} figure={figure} />
        </EvidenceFacts>
      ))}
    </section>
  )
}

type PartProps = { readonly title: string; readonly children: ReactNode }

const Part = ({ title, children }: PartProps) => (
  <section className="figure-part">
    <h2 className="section-title">{title}</h2>
    {children}
  </section>
)

/** Other figures of the same quantity, each held against this one. */
function SameTable({ figures, figure, others }: Props & { readonly others: readonly Figure[] }) {
  const { language } = useSite()
  return (
    <div className="table-scroll">
      <table className="table lined">
        <thead>
          <tr>
            <th scope="col">{sortLabels.value[language]}</th>
            <th scope="col">{ui.printed[language]}</th>
            <th scope="col">{ui.status[language]}</th>
            <th scope="col">{ui.source[language]}</th>
            <th scope="col">{figureWords.verdict[language]}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(other => (
            <tr key={other.id}>
              <th scope="row">
                <RouterLink href={figurePath(other.id)}>{figureValue(other, language)}</RouterLink>
              </th>
              <td>{other.printed === undefined ? '' : ui.quoted(other.printed)[language]}</td>
              <td className="status">{statusWords[other.status][language]}</td>
              <td className="cell-source">{figureSource(figures, other)}</td>
              <td className={`verdict verdict-${agreementOf(figure, other)}`}>
                {agreementWords[agreementOf(figure, other)][language]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a figure has to do with others: prints of the same quantity, charts that show it, figures computed from it. */
export function FigureKin({ figures, figure, panels }: Props & { readonly panels: readonly Panel[] }) {
  const { language } = useSite()
  const others = sameQuantity(figures, figure)
  const shown = panelsUsing(panels, figures, figure.id)
  const derived = derivedFrom(figures, figure)
  return (
    <>
      {others.length > 0 && (
        <Part title={figureWords.same[language]}>
          <SameTable figures={figures} figure={figure} others={others} />
          <p className="figure-notes">{figureWords.sameNote[language]}</p>
        </Part>
      )}
      {shown.length > 0 && (
        <Part title={figureWords.shownIn[language]}>
          <ul className="figure-links">
            {shown.map(panel => (
              <li key={panel.id}>
                <RouterLink href={`/panels/${panel.id}`}>{panel.title[language]}</RouterLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {derived.length > 0 && (
        <Part title={figureWords.basisOf[language]}>
          <ul className="figure-links">
            {derived.map(other => (
              <li key={other.id}>
                <RouterLink href={figurePath(other.id)}>{subjectName(figures, other)[language]}</RouterLink>{' '}
                <span className="nowrap">{figureValue(other, language)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
