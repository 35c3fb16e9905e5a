import {
  contradictionKinds,
  type Contradiction,
  type ContradictionKind,
  type ContradictionSide,
} from '../data/contradiction.ts'
import type { Figures } from '../data/Figures.ts'
import type { Language } from '../frame/Frame.ts'
import { checkPage, contradictionWords } from '../words/checkPage.ts'
import { colon, comma, inBrackets } from '../words/files.ts'
import { topicNames } from '../words/topicNames.ts'
import { ui } from '../words/ui.ts'
import { intoView } from './intoView.ts'
import type { SiteLink } from './SiteHeader.tsx'

type Shared = { readonly figures: Figures; readonly language: Language; readonly Link: SiteLink }

type SideProps = Shared & { readonly side: ContradictionSide }

function Side({ side, figures, language, Link }: SideProps) {
  const { source, section, line, printed, says, figure } = side
  const found = figures.reference.sources.get(source)
  const stop = comma[language]
  return (
    <li>
      <q className="contradiction-print">{printed}</q> <span>{says[language]}</span>
      <span className="contradiction-place">
        <Link href={`/sources/${source}`}>
          {found?.publisher ?? source}
          {found && <span className="nowrap">{inBrackets[language](found.date)}</span>}
        </Link>
        {section && stop + section}
        {line !== undefined && stop + checkPage.line(line)[language]}
        {figure && (
          <>
            {stop}
            <Link href={`/figures/${figure}`}>
              {ui.figure[language]} <code>{figure}</code>
            </Link>
          </>
        )}
      </span>
    </li>
  )
}

type OneProps = Shared & { readonly contradiction: Contradiction; readonly isTarget: boolean }

function One({ contradiction, isTarget, ...shared }: OneProps) {
  const { id, topic, title, sides, reading } = contradiction
  const { language } = shared
  return (
    <article
      ref={isTarget ? intoView : null}
      className="contradiction"
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <h4 id={`${id}-title`}>{title[language]}</h4>
      <p className="contradiction-topic">{topicNames[topic][language]}</p>
      <ol>
        {sides.map(side => (
          <Side key={`${side.source} ${side.line} ${side.printed}`} {...shared} side={side} />
        ))}
      </ol>
      <p className="contradiction-reading">
        <strong>{checkPage.ourReading[language]}</strong>
        {colon[language]}
        {reading[language]}
      </p>
    </article>
  )
}

type ContradictionListProps = Shared & {
  readonly contradictions: readonly Contradiction[]
  /** Id that the address points at. */
  readonly target: string
}

/** Contradictions by where they stand, each side cited, our reading marked as ours. */
export function ContradictionList({ contradictions, target, ...shared }: ContradictionListProps) {
  const { language } = shared
  const of = (kind: ContradictionKind) => contradictions.filter(one => one.kind === kind)
  const kinds = contradictionKinds.filter(kind => of(kind).length > 0)
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions" className="section-title">
        {checkPage.contradictions[language]}
      </h2>
      <p className="prose">{checkPage.contradictionsHow[language]}</p>
      {kinds.map(kind => (
        <section key={kind} className="check-group" aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>
            {contradictionWords[kind][language]} <span className="check-count">{of(kind).length}</span>
          </h3>
          {of(kind).map(contradiction => (
            <One
              key={contradiction.id}
              {...shared}
              contradiction={contradiction}
              isTarget={contradiction.id === target}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
