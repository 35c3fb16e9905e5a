import { useState, type ReactNode } from 'react'
import type { PanelView } from '../exports/PanelView.ts'
import type { Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { ui } from '../words/ui.ts'
import { ExportMenu, type MenuFormat } from './ExportMenu.tsx'
import { MenuButton } from './MenuButton.tsx'
import type { SharedPart } from './SharePart.tsx'
import { useAside } from './useAside.ts'
import type { FullScreen } from './useFullScreen.ts'
import { useOnDemand } from './useOnDemand.ts'
import { shareItems, useSharing } from './useSharing.ts'

/** A panel shows its chart or its table. */
export type Showing = 'chart' | 'table'

type PanelToolsProps = {
  readonly panel: Panel
  readonly title: string
  readonly language: Language
  readonly showing: Showing
  readonly onShowing: (showing: Showing) => void
  readonly formats: readonly MenuFormat[]
  readonly onSave: (format: string) => Promise<void>
  readonly fullScreen: FullScreen
  /** The panel as the reader sees it at the moment of asking. */
  readonly view: () => PanelView
  /** Whole address of the site with its base, a slash at the end. */
  readonly siteAddress: string
  /** Puts the panel aside for slides: how many are now, null when there is no room for more. */
  readonly onPutAside: () => Promise<number | null>
  /** The way to what was put aside. */
  readonly toSlides: ReactNode
  /** Height of the whole panel in pixels, for the embed code; asked for when the code is shown. */
  readonly height: () => number
}

const loadOptions = async () => (await import('./FileOptions.tsx')).FileOptions
const loadShare = async () => (await import('./SharePart.tsx')).SharePart

type LateProps = Pick<PanelToolsProps, 'language'>

const Missing = ({ language }: LateProps) => (
  <p role="alert" className="tool-error">
    {ui.partMissing[language]}
  </p>
)

/** The options of downloads, fetched when they are opened. */
function Options({ language, onClose }: LateProps & { readonly onClose: () => void }) {
  const { Part, failed } = useOnDemand(loadOptions, true)
  if (failed) return <Missing language={language} />
  return Part && <Part language={language} onClose={onClose} />
}

type SharedProps = LateProps &
  Pick<PanelToolsProps, 'panel' | 'view' | 'siteAddress' | 'height'> & { readonly kind: SharedPart }

/** A box that opens below its tools often opens below the window. */
const intoSight = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' })

/** What is to be copied, fetched when it is opened and brought into sight. */
function Shared({ language, view, height, ...props }: SharedProps) {
  const { Part, failed } = useOnDemand(loadShare, true)
  if (failed) return <Missing language={language} />
  return (
    Part && (
      <div ref={intoSight} className="shared">
        <Part {...props} view={view()} height={height()} />
      </div>
    )
  )
}

/** What a reader can do with a panel: see its table, take it along, pass it on, see it large. */
export function PanelTools(props: PanelToolsProps) {
  const { title, language, showing, onShowing, formats, onSave, fullScreen, view } = props
  const { part, said, share, say } = useSharing(view)
  const { aside, now, later, put } = useAside(props.onPutAside, say)
  const past = said === now ? later : undefined
  const [options, setOptions] = useState(false)
  const other = showing === 'chart' ? 'table' : 'chart'
  return (
    <div className="tools needs-script">
      <div className="tools-line" role="group" aria-label={ui.tools(title)[language]}>
        <button type="button" className="tool" onClick={() => onShowing(other)}>
          {ui[other][language]}
        </button>
        <ExportMenu
          formats={formats}
          language={language}
          onSave={onSave}
          onOptions={() => setOptions(true)}
        />
        <MenuButton label={ui.share[language]} items={shareItems(language)} onChoose={share} />
        <button type="button" className="tool" onClick={() => void put()}>
          {ui.putAside[language]}
        </button>
        {fullScreen.possible && (
          <button type="button" className="tool" onClick={fullScreen.toggle}>
            {ui[fullScreen.on ? 'leaveFullScreen' : 'fullScreen'][language]}
          </button>
        )}
        <span role="status" className="tool-status">
          {past ? '' : (said?.[language] ?? '')}
        </span>
        {past && <span className="tool-status">{past[language]}</span>}
        {aside && <span className="tool-status">{props.toSlides}</span>}
      </div>
      {part && <Shared {...props} key={part} kind={part} />}
      {options && <Options language={language} onClose={() => setOptions(false)} />}
    </div>
  )
}
