import { useEffect, useState, type ReactNode } from 'react'
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
import { useSame } from './useSame.ts'
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
  /** Puts the panel aside for slides: how many are now, null when there is no room for more. Absent where there are no slides. */
  readonly onPutAside?: (() => Promise<number | null>) | undefined
  /** The way to what was put aside. */
  readonly toSlides?: ReactNode
  /** Height of the panel without its tools in pixels, for the embed code; asked for when the code is shown. */
  readonly height: () => number
}

const loadOptions = async () => (await import('./FileOptions.tsx')).FileOptions
const loadShare = async () => (await import('./SharePart.tsx')).SharePart

type LateProps = Pick<PanelToolsProps, 'language'> & {
  /** It has not arrived. Asked for anew, it is fetched anew. */
  readonly onMissing: () => void
}

/** A part that is fetched when it is opened. */
function useLate<Part extends object>(load: () => Promise<Part>, onMissing: () => void) {
  const part = useOnDemand(load, true)
  const missing = useSame(onMissing)
  useEffect(() => {
    if (part.failed) missing()
  }, [part.failed, missing])
  return part
}

/** The options of downloads, fetched when they are opened. */
function Options({ language, onMissing, onClose }: LateProps & { readonly onClose: () => void }) {
  const { Part } = useLate(loadOptions, onMissing)
  return Part && <Part language={language} onClose={onClose} />
}

type SharedProps = Pick<LateProps, 'onMissing'> &
  Pick<PanelToolsProps, 'panel' | 'view' | 'siteAddress' | 'height'> & { readonly kind: SharedPart }

/** A box that opens below its tools often opens below the window. */
const intoSight = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' })

/** What is to be copied, fetched when it is opened and brought into sight. */
function Shared({ onMissing, view, height, ...props }: SharedProps) {
  const { Part } = useLate(loadShare, onMissing)
  // As it is when the box opens: what stands open later is none of the code's.
  const [pixels] = useState(height)
  return (
    Part && (
      <div ref={intoSight} className="shared">
        <Part {...props} view={view()} height={pixels} />
      </div>
    )
  )
}

/** What a reader can do with a panel: see its table, take it along, pass it on, see it large. */
export function PanelTools(props: PanelToolsProps) {
  const { title, language, showing, onShowing, formats, onSave, fullScreen, view } = props
  const { part, said, share, say, hush } = useSharing(view)
  const { aside, now, later, put } = useAside(props.onPutAside, say)
  const past = said === now ? later : undefined
  const [options, setOptions] = useState(false)
  // Said where everything is said: what is done next says something else there.
  const missing = () => {
    setOptions(false)
    say(ui.partMissing)
  }
  const save = (format: string) => {
    hush()
    return onSave(format)
  }
  const openOptions = () => {
    hush()
    setOptions(true)
  }
  const other = showing === 'chart' ? 'table' : 'chart'
  return (
    <div className="tools needs-script">
      <div className="tools-line" role="group" aria-label={ui.tools(title)[language]}>
        <button type="button" className="tool" onClick={() => onShowing(other)}>
          {ui[other][language]}
        </button>
        <ExportMenu formats={formats} language={language} onSave={save} onOptions={openOptions} />
        <MenuButton label={ui.share[language]} items={shareItems(language)} onChoose={share} />
        {props.onPutAside && (
          <button type="button" className="tool" onClick={() => void put()}>
            {ui.putAside[language]}
          </button>
        )}
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
      {part && <Shared {...props} key={part} kind={part} onMissing={missing} />}
      {options && <Options language={language} onMissing={missing} onClose={() => setOptions(false)} />}
    </div>
  )
}
