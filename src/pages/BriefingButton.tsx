import { useState } from 'react'
import { useLocation } from 'react-router'
import { useAskFigures } from '../data/useFigures.ts'
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

type Stage = 'idle' | 'making' | 'made' | 'failed'

const said = { idle: null, making: ui.preparing, made: ui.saved, failed: ui.saveFailed } as const

/** A button that makes the page into one file for a room without a network. What makes it is fetched when it is asked for. */
export function BriefingButton({ panels, title, route }: BriefingButtonProps) {
  const site = useSite()
  const { search } = useLocation()
  const ask = useAskFigures(site.read)
  const filter = useChoice(state => state.filter)
  const [stage, setStage] = useState<Stage>('idle')
  const { language, base, origin } = site
  const make = async () => {
    const { savePageBriefing } = await import('./saveBriefing.ts')
    const address = origin + pathOf(base, language, route) + search
    const page = { title, panels, filter, route, query: search.slice(1), address }
    await savePageBriefing(page, site, ask)
  }
  const start = () => {
    setStage('making')
    make().then(
      () => setStage('made'),
      () => setStage('failed'),
    )
  }
  return (
    <p className="briefing-offer needs-script">
      <button type="button" className="tool" disabled={stage === 'making'} onClick={start}>
        {briefingWords.name[language]}
      </button>{' '}
      <span className="briefing-hint">{briefingWords.hint[language]}</span>{' '}
      <span role={stage === 'failed' ? 'alert' : 'status'} className="tool-status">
        {said[stage]?.(briefingWords.name[language])[language] ?? ''}
      </span>
    </p>
  )
}
