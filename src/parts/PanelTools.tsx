import { useState } from 'react'
import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'
import { embedCode } from './embedCode.ts'
import { ExportMenu, type MenuFormat } from './ExportMenu.tsx'
import { ShareBox } from './ShareBox.tsx'
import type { FullScreen } from './useFullScreen.ts'

/** A panel shows its chart or its table. */
export type Showing = 'chart' | 'table'

type PanelToolsProps = {
  readonly title: string
  readonly language: Language
  readonly showing: Showing
  readonly onShowing: (showing: Showing) => void
  readonly formats: readonly MenuFormat[]
  readonly onSave: (format: string) => Promise<void>
  readonly fullScreen: FullScreen
  /** Whole address of the panel as the reader sees it now, and of its embed page. */
  readonly pageAddress: string
  readonly embedAddress: string
  /** Height of the whole panel in pixels, for the embed code; asked for when the code is shown. */
  readonly height: () => number
}

type Shared = 'copied' | 'by-hand' | 'embed' | null

/** Copying the link and showing the embed code: one thing at a time, below the buttons. */
function useSharing(pageAddress: string) {
  const [shared, setShared] = useState<Shared>(null)
  const copyLink = () => void copyText(pageAddress).then(done => setShared(done ? 'copied' : 'by-hand'))
  const toggleEmbed = () => setShared(shared === 'embed' ? null : 'embed')
  return { shared, copyLink, toggleEmbed }
}

type ShareProps = Pick<PanelToolsProps, 'title' | 'language' | 'pageAddress' | 'embedAddress' | 'height'>

function ShareText({
  shared,
  title,
  language,
  pageAddress,
  embedAddress,
  height,
}: ShareProps & { readonly shared: Shared }) {
  if (shared === 'embed') {
    const code = embedCode(embedAddress, title, height())
    return <ShareBox label={ui.embedCode[language]} text={code} language={language} />
  }
  if (shared !== 'by-hand') return null
  return <ShareBox label={ui.linkAddress[language]} text={pageAddress} language={language} refused />
}

/** What a reader can do with a panel: see its table, take it along, pass it on, see it large. */
export function PanelTools({ showing, onShowing, formats, onSave, fullScreen, ...share }: PanelToolsProps) {
  const { title, language, pageAddress } = share
  const { shared, copyLink, toggleEmbed } = useSharing(pageAddress)
  const other = showing === 'chart' ? 'table' : 'chart'
  return (
    <div className="tools needs-script">
      <div className="tools-line" role="group" aria-label={ui.tools(title)[language]}>
        <button type="button" className="tool" onClick={() => onShowing(other)}>
          {ui[other][language]}
        </button>
        <ExportMenu formats={formats} language={language} onSave={onSave} />
        <button type="button" className="tool" onClick={copyLink}>
          {ui.copyLink[language]}
        </button>
        <button type="button" className="tool" aria-expanded={shared === 'embed'} onClick={toggleEmbed}>
          {ui.embed[language]}
        </button>
        {fullScreen.possible && (
          <button type="button" className="tool" onClick={fullScreen.toggle}>
            {ui[fullScreen.on ? 'leaveFullScreen' : 'fullScreen'][language]}
          </button>
        )}
        <span role="status" className="tool-status">
          {shared === 'copied' ? ui.linkCopied[language] : ''}
        </span>
      </div>
      <ShareText shared={shared} {...share} />
    </div>
  )
}
