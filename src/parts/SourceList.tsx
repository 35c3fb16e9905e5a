import { Fragment } from 'react'
import type { SourceParts } from '../data/sourceParts.ts'
import type { Language } from '../frame/Frame.ts'
import { comma } from '../words/files.ts'
import { sourcePage } from '../words/sourcePage.ts'
import { languageName } from '../words/sourcePage.ts'
import { topicNames } from '../words/topicNames.ts'
import type { SiteLink } from './SiteHeader.tsx'
import { webAddress } from './sources.ts'

type TopicCountsProps = { readonly parts: SourceParts; readonly language: Language }

type Shared = { readonly language: Language; readonly Link: SiteLink }

/** Topics a source gives figures to, each with their number: Trade 40, Economy 12. No line ends within one. */
export function TopicCounts({ parts: { topics }, language }: TopicCountsProps) {
  return topics.map(({ topic, count }, index) => (
    <Fragment key={topic}>
      {index > 0 && (language === 'zh' ? '、' : ', ')}
      <span className="nowrap">
        {topicNames[topic][language]} {count}
      </span>
    </Fragment>
  ))
}

type OneProps = Shared & { readonly parts: SourceParts }

function Document({ parts, language, Link }: OneProps) {
  const { source, figures } = parts
  const { publisher, title, date, language: own, note } = source
  const stop = comma[language]
  return (
    <article className="source">
      <h3>
        <Link href={`/sources/${source.id}`}>
          {publisher}: {title}
        </Link>
      </h3>
      <p className="source-facts">
        {[date, languageName(own)[language], sourcePage.figureCount(figures.length)[language]].join(stop)}
      </p>
      <p>
        <TopicCounts parts={parts} language={language} />
      </p>
      {note && <p className="source-note">{note[language]}</p>}
    </article>
  )
}

function SeriesRow({ parts, language, Link }: OneProps) {
  const { source, figures } = parts
  const address = webAddress(source.url)
  return (
    <tr>
      <th scope="row">
        <Link href={`/sources/${source.id}`}>
          {source.publisher}: {source.title}
        </Link>
        {address && (
          <a className="source-address" href={address} rel="external noreferrer" hrefLang={source.language}>
            {new URL(address).hostname}
          </a>
        )}
      </th>
      <td className="nowrap">{source.date}</td>
      <td>{languageName(source.language)[language]}</td>
      <td className="number">{figures.length}</td>
      <td>
        <TopicCounts parts={parts} language={language} />
      </td>
    </tr>
  )
}

function SeriesTable({ list, language, Link }: Shared & { readonly list: readonly SourceParts[] }) {
  const heads = [
    sourcePage.titleHead,
    sourcePage.date,
    sourcePage.language,
    sourcePage.figures,
    sourcePage.topics,
  ]
  return (
    <div className="table-scroll" role="group" tabIndex={0} aria-label={sourcePage.series[language]}>
      <table className="table source-table">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head.en} scope="col" className={head === sourcePage.figures ? 'number' : undefined}>
                {head[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(parts => (
            <SeriesRow key={parts.source.id} parts={parts} language={language} Link={Link} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type SourceListProps = Shared & { readonly sources: readonly SourceParts[] }

/** The documents one by one, then the longer series as a table with their addresses. */
export function SourceList({ sources, ...shared }: SourceListProps) {
  const { language } = shared
  const of = (kind: 'document' | 'series') => sources.filter(({ source }) => source.kind === kind)
  return (
    <>
      <section aria-labelledby="documents">
        <h2 id="documents" className="section-title">
          {sourcePage.documents[language]}
        </h2>
        {of('document').map(parts => (
          <Document key={parts.source.id} parts={parts} {...shared} />
        ))}
      </section>
      <section aria-labelledby="series">
        <h2 id="series" className="section-title">
          {sourcePage.series[language]}
        </h2>
        <p className="prose">{sourcePage.seriesHow[language]}</p>
        <SeriesTable list={of('series')} {...shared} />
      </section>
    </>
  )
}
