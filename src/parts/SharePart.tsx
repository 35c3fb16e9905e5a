import { elementSnippet, iframeSnippet, panelAddress } from '../embed/snippet.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { besideSize } from '../exports/pictureSize.ts'
import { queryText, readFilter, writeFilter } from '../filter/address.ts'
import { citations } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { ui } from '../words/ui.ts'
import { viewCitation } from '../words/viewCitation.ts'
import { CitationBox } from './CitationBox.tsx'
import { unchosenView } from './panelView.ts'
import { ShareBox } from './ShareBox.tsx'
import { dataOf } from './sharedData.ts'
import './sharePart.css'

/** What of a panel can stand open to be copied. `link` and `data`: the browser has refused to copy them. */
export type SharedPart = 'link' | 'data' | 'citation' | 'embed'

export type SharePartProps = {
  readonly kind: SharedPart
  readonly panel: Panel
  readonly view: PanelView
  /** Whole address of the site with its base, a slash at the end. */
  readonly siteAddress: string
  /** Pixels the panel is high on this page. */
  readonly height: number
}

function Citation({ view }: Pick<SharePartProps, 'view'>) {
  const { id, title, subtitle, address, today: day, language } = view
  const sources = citations(view.frame).map(({ citation }) => citation)
  const cited = { id, title, subtitle, sources, address, day }
  return <CitationBox textOf={style => viewCitation(cited, style, language)} language={language} />
}

/** The choice alone: theme and language of this page are not the host's. */
const choiceOf = (query: string): string =>
  queryText(writeFilter(readFilter(new URLSearchParams(query)).filter, new URLSearchParams())).slice(1)

/** Two ways to put the panel into another page: a script that keeps the frame as high as its content, and a plain frame. */
function EmbedCode({ panel, view, siteAddress, height }: Omit<SharePartProps, 'kind'>) {
  const { id, title, sentence: finding, language, version } = view
  const place = { site: siteAddress, panel: id, language }
  const built = unchosenView(panel, view.whole, { language, version, address: panelAddress(place) })
  const snippet = {
    ...place,
    picture: besideSize(built),
    title,
    finding,
    query: choiceOf(view.query),
    height,
  }
  return (
    <>
      <ShareBox label={ui.embedScript[language]} text={elementSnippet(snippet)} language={language} />
      <ShareBox label={ui.embedFrame[language]} text={iframeSnippet(snippet)} language={language} />
    </>
  )
}

/** A text of a panel to take along: its address, its data, its citation in three styles, the code that embeds it. */
export function SharePart({ kind, view, ...rest }: SharePartProps) {
  const { address, language } = view
  if (kind === 'citation') return <Citation view={view} />
  if (kind === 'embed') return <EmbedCode view={view} {...rest} />
  return kind === 'link' ? (
    <ShareBox label={ui.linkAddress[language]} text={address} language={language} refused />
  ) : (
    <ShareBox label={ui.dataText[language]} text={dataOf(view).text} language={language} refused />
  )
}
