import type { ReactNode } from 'react'
import type { Contradiction } from '../data/contradiction.ts'
import type { Figure } from '../data/Figure.ts'
import { rowOf, type Figures } from '../data/Figures.ts'
import type { SourceParts } from '../data/sourceParts.ts'
import { subjectName } from '../data/subject.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { valueWords } from '../words/rowWords.ts'
import { languageName, sourcePage } from '../words/sourcePage.ts'
import type { SiteLink } from './SiteHeader.tsx'
import { TopicCounts } from './SourceList.tsx'
import { webAddress } from './sources.ts'

type Shared = { readonly figures: Figures; readonly language: Language; readonly Link: SiteLink }

type FactProps = { readonly term: Text; readonly language: Language; readonly children: ReactNode }

const Fact = ({ term, language, children }: FactProps) => (
  <div className="fact">
    <dt>{term[language]}</dt>
    <dd>{children}</dd>
  </div>
)

function Facts({ parts, language }: { readonly parts: SourceParts; readonly language: Language }) {
  const { source, figures } = parts
  const address = webAddress(source.url)
  const shared = { language }
  return (
    <dl className="facts source-sheet">
      <Fact term={sourcePage.kind} {...shared}>
        {sourcePage.kinds[source.kind][language]}
      </Fact>
      <Fact term={sourcePage.publisher} {...shared}>
        {source.publisher}
      </Fact>
      <Fact term={sourcePage.date} {...shared}>
        {source.date}
      </Fact>
      <Fact term={sourcePage.language} {...shared}>
        {languageName(source.language)[language]}
      </Fact>
      {address && (
        <Fact term={sourcePage.address} {...shared}>
          <a href={address} rel="external noreferrer" hrefLang={source.language}>
            {address}
          </a>
        </Fact>
      )}
      <Fact term={sourcePage.figures} {...shared}>
        {figures.length}
      </Fact>
      {parts.topics.length > 0 && (
        <Fact term={sourcePage.topics} {...shared}>
          <TopicCounts parts={parts} language={language} />
        </Fact>
      )}
      {source.note && (
        <Fact term={sourcePage.note} {...shared}>
          {source.note[language]}
        </Fact>
      )}
    </dl>
  )
}

function FigureLine({ figures, figure, language, Link }: Shared & { readonly figure: Figure }) {
  return (
    <li>
      <Link href={`/figures/${figure.id}`}>{subjectName(figures, figure)[language]}</Link>
      <span className="source-value">{valueWords(rowOf(figures, figure, {}), language)}</span>
      {figure.printed && <q className="source-print">{figure.printed}</q>}
    </li>
  )
}

type SectionProps = Shared & { readonly name: string; readonly list: readonly Figure[]; readonly id: string }

const Section = ({ name, list, id, ...shared }: SectionProps) => (
  <section className="source-section" aria-labelledby={id}>
    <h3 id={id}>{name || sourcePage.noSection[shared.language]}</h3>
    <ul>
      {list.map(figure => (
        <FigureLine key={figure.id} figure={figure} {...shared} />
      ))}
    </ul>
  </section>
)

type SourceSheetProps = Shared & {
  readonly parts: SourceParts
  /** Contradictions in which the source is a side. */
  readonly contradictions: readonly Contradiction[]
}

/** All that is known of one source: what it is, and its figures under its own headings. */
export function SourceSheet({ parts, contradictions, ...shared }: SourceSheetProps) {
  const { language, Link } = shared
  return (
    <>
      <Facts parts={parts} language={language} />
      {contradictions.length > 0 && (
        <section aria-labelledby="contradictions">
          <h2 id="contradictions" className="section-title">
            {sourcePage.contradictions[language]}
          </h2>
          <ul className="source-contradictions">
            {contradictions.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/checks#${id}`}>{title[language]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.sections.length > 0 && (
        <>
          <h2 className="section-title">{sourcePage.sections[language]}</h2>
          <p className="prose">{sourcePage.sectionHow[language]}</p>
        </>
      )}
      {parts.sections.map(({ section, figures: list }, index) => (
        <Section key={section} id={`section-${index + 1}`} name={section} list={list} {...shared} />
      ))}
    </>
  )
}
