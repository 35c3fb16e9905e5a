import './share.css'
import type { PanelView } from '../exports/PanelView.ts'
import { citations } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { viewCitation } from '../words/viewCitation.ts'
import { CitationBox } from './CitationBox.tsx'
import { embedCode } from './embedCode.ts'
import { ShareBox } from './ShareBox.tsx'

/** What of a panel can stand open to be copied. `link`: the browser has refused to copy it. */
export type SharedPart = 'link' | 'citation' | 'embed'

export type SharePartProps = {
  readonly kind: SharedPart
  readonly view: PanelView
  readonly embedAddress: string
  /** Pixels the panel is high on this page. */
  readonly height: number
}

function Citation({ view }: Pick<SharePartProps, 'view'>) {
  const { id, title, subtitle, address, today: day, language } = view
  const sources = citations(view.frame).map(({ citation }) => citation)
  const cited = { id, title, subtitle, sources, address, day }
  return <CitationBox textOf={style => viewCitation(cited, style, language)} language={language} />
}

/** A text of a panel to take along: its address, its citation in three styles, the code that embeds it. */
export function SharePart({ kind, view, embedAddress, height }: SharePartProps) {
  const { title, address, language } = view
  if (kind === 'citation') return <Citation view={view} />
  if (kind === 'link')
    return <ShareBox label={ui.linkAddress[language]} text={address} language={language} refused />
  const code = embedCode(embedAddress, title, height)
  return <ShareBox label={ui.embedCode[language]} text={code} language={language} />
}
