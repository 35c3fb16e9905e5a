import { citationParts, webAddress } from './sources.ts'

type CitationProps = {
  /** Publisher, title and date, or a shorter form that ends in the date. */
  readonly citation: string
  /** Where the source itself is, from the data; only web addresses become links. */
  readonly url?: string | undefined
  /** Page of this site about the source; it comes first. */
  readonly page?: string | undefined
  /** The whole citation, where a shorter one is shown. */
  readonly title?: string | undefined
}

/**
 * A source by its publisher and date, as a link where it has an address. One that leads out of the site opens a window of
 * its own: it is shown where no page of ours may be, in another page's frame or a page on a disk.
 */
export function Citation({ citation, url, page, title }: CitationProps) {
  const { words, date } = citationParts(citation)
  const address = page ?? webAddress(url)
  const text = (
    <>
      {words} {date && <span className="nowrap">{date}</span>}
    </>
  )
  return address ? (
    <a href={address} title={title} {...(page ? {} : { rel: 'external noreferrer', target: '_blank' })}>
      {text}
    </a>
  ) : (
    <span title={title}>{text}</span>
  )
}
