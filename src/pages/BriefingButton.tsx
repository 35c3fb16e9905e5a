import { useState } from 'react'
import { useLocation } from 'react-router'
import { useAskFigures } from '../data/useFigures.ts'
import { reached, Unreachable } from '../exports/Unreachable.ts'
import { useChoice } from '../filter/store.ts'
import type { Text } from '../frame/Frame.ts'
import type { PanelCard } from '../panels/Panel.ts'
import { briefingWords } from '../words/briefing.ts'
import { ui } from '../words/ui.ts'
import { pathOf, useSite } from './Site.ts'

type BriefingButtonProps = {
  /** What the page shows, and what it is called. */
  readonly panels: readonly PanelCard[]
  readonly title: Text
  /** Its route within the site, without language. */
  readonly route: string
}

type Stage = keyof typeof said

const said = {
  idle: null,
  making: ui.preparing,
  made: ui.saved,
  failed: ui.saveFailed,
  unreachable: ui.saveUnreachable,
} as const

/** A button that makes the page into one file for a room without a network. What makes it is fetched when it is asked for. */
export function BriefingButton({ panels, title, route }: BriefingButtonProps) {
  const site = useSite()
  const { search } = useLocation()
  const ask = useAskFigures(site.read)
  const filter = useChoice(state => state.filter)
  const [stage, setStage] = useState<Stage>('idle')
  const { language, base, origin } = site
  const make = async () => {
    const { savePageBriefing } = await reached(() => import('./saveBriefing.ts'))
    const address = origin + pathOf(base, language, route) + search
    const page = { title, panels, filter, route, query: search.slice(1), address }
    await savePageBriefing(page, site, ask)
  }
  const start = () => {
    setStage('making')
    make().then(
      () => setStage('made'),
      (error: unknown) => setStage(error instanceof Unreachable ? 'unreachable' : 'failed'),
    )
  }
  return (
    <p className="briefing-offer needs-script">
      <button type="button" className="tool" disabled={stage === 'making'} onClick={start}>
        {briefingWords.name[language]}
      </button>{' '}
      <span className="briefing-hint">{briefingWords.hint[language]}</span>{' '}
      <span role={stage === 'failed' || stage === 'unreachable' ? 'alert' : 'status'} className="tool-status">
        {said[stage]?.(briefingWords.name[language])[language] ?? ''}
      </span>
    </p>
  )
}
