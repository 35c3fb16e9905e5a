import { useMemo, type ReactNode, type RefObject } from 'react'
import { loadChart, loadZoomChart } from '../charts/load.ts'
import type { Figures } from '../data/Figures.ts'
import { frameKeys } from '../embed/address.ts'
import { formats } from '../exports/catalog.ts'
import { withoutKeys } from '../filter/address.ts'
import { isChosen, noFilter, type Filter } from '../filter/Filter.ts'
import { useChoice } from '../filter/store.ts'
import type { Frame, Language } from '../frame/Frame.ts'
import { frameOf, framesOf } from '../panels/view.ts'
import type { Panel } from '../panels/Panel.ts'
import { MarkWords } from '../parts/MarkWords.tsx'
import { PanelFigure } from '../parts/PanelFigure.tsx'
import { ui } from '../words/ui.ts'
import { useToldOptions } from './chipKeys.ts'
import { choiceWords } from './choiceWords.ts'
import { evidenceAddresses } from './figureAddress.ts'
import { HeldChart } from './KeptPanel.tsx'
import { putPanelAside } from './putPanelAside.ts'
import { RouterLink } from './RouterLink.tsx'
import { savePanel, viewOf } from './savePanel.ts'
import { pathOf, useSite, type Site } from './Site.ts'
import { TableBelow, type EvidenceLinks } from './TableBelow.tsx'
import { useComing } from './useComing.ts'
import { useLoadKin } from './useLoadKin.ts'
import { usePicked } from './usePicked.ts'
import { useChoiceInTurn, useHoveredInTurn } from './useTurns.ts'

/** How a panel stands on its page. */
export type PanelSetting = {
  /** Level of the panel's heading on its page. */
  readonly level: 1 | 2 | 3
  /** Only the figure, for a frame in another page. */
  readonly bare?: boolean
  /** With the tools nevertheless. */
  readonly tools?: boolean
  /** A line above the panel: the way to its topic. */
  readonly kicker?: ReactNode
  /** How wide it stands here, where that is not what the panel asks for. */
  readonly span?: Panel['span']
  /** The table stands below the chart: the panel's own page. */
  readonly withTable?: boolean
}

type LivePanelProps = PanelSetting & {
  readonly panel: Panel
  readonly figures: Figures
  readonly chart: RefObject<Element | null>
  /** The slot it stands in. */
  readonly place: RefObject<Element | null>
}

/** The chart to show until the live one is there: drawn now in the build, taken from the page in the browser. */
function stillChart(site: Site, { panel, level, span, chart }: LivePanelProps, frame: Frame): ReactNode {
  if (site.staticChart) {
    // Alone on its page it has all of it.
    const place = level !== 1 && (span ?? panel.span) === 'half' ? 'half' : 'whole'
    const drawings = site.staticChart(panel, frame, place)
    return (
      <>
        <div className="chart-static" data-place={place} dangerouslySetInnerHTML={{ __html: drawings }} />
        <MarkWords frame={frame} language={site.language} />
      </>
    )
  }
  return chart.current ? <HeldChart element={chart.current} /> : null
}

/** Whole addresses of a panel's pages as the reader sees it now. */
function addressesOf(id: string, search: string, { language, base, origin }: Site) {
  const query = withoutKeys(search, frameKeys)
  const path = (route: string) => pathOf(base, language, `${route}${id}`) + query
  return {
    page: origin + path('/panels/'),
    title: path('/panels/'),
    query: search.slice(1),
  }
}

/** The rows of a panel under a choice, all of them, and those it may have next. */
function useFrames({ panel, figures, place }: LivePanelProps, filter: Filter) {
  const frames = useMemo(() => framesOf(panel, figures), [panel, figures])
  const frame = useMemo(() => frames.of(filter), [frames, filter])
  const whole = useMemo(() => frameOf(panel, figures, noFilter), [panel, figures])
  return { frame, whole, coming: useComing(panel, frames, frame, place) }
}

/** Where the evidence of a panel leads. In another page's frame a link would fill that frame: there are none. */
function useEvidenceLinks(bare: boolean): EvidenceLinks {
  const site = useSite()
  const loadKin = useLoadKin(!bare)
  return bare ? { loadKin } : { ...evidenceAddresses(site), loadKin }
}

/** Putting aside, and the way to the slides. Not in another page's frame: they would fill it, and its storage is its own. */
const slides = ({ id }: Panel, filter: Filter, language: Language) => ({
  onPutAside: () => putPanelAside(id, filter),
  toSlides: <RouterLink href="/present">{ui.toSlides[language]}</RouterLink>,
})

/** A panel that follows the choice: figure, tools, table, evidence. */
export function LivePanel(props: LivePanelProps) {
  const { panel, level, bare = false, figures } = props
  const site = useSite()
  const { language, scheme } = site
  const { filter, search } = useChoiceInTurn(props.place)
  const link = useHoveredInTurn(props.place)
  const onPick = useChoice(state => state.toggle)
  const hover = useChoice(state => state.hover)
  const reset = useChoice(state => state.reset)
  const addresses = addressesOf(panel.id, search, site)
  const { frame, whole, coming } = useFrames(props, filter)
  const options = useToldOptions(frame.rows.length === 0)
  const legend = useMemo(() => panel.legend?.(frame, language) ?? [], [panel, frame, language])
  const picked = usePicked(panel, filter)
  const still = isChosen(filter) ? null : stillChart(site, props, frame)
  const links = useEvidenceLinks(bare)
  const below = { frame, language, title: panel.title[language], ...links }
  return (
    <>
      {props.kicker && <p className="kicker">{props.kicker}</p>}
      <PanelFigure
        panel={panel}
        frame={frame}
        whole={whole}
        language={language}
        scheme={scheme}
        level={level}
        bare={bare}
        tools={props.tools ?? !bare}
        legend={legend}
        staticChart={still}
        loadChart={panel.zooms ? loadZoomChart : loadChart}
        onPick={onPick}
        coming={coming}
        picked={picked}
        link={link}
        onLink={hover}
        choices={choiceWords(filter, options, figures, language)}
        onReset={reset}
        formats={formats}
        view={screen =>
          viewOf({
            panel,
            frame,
            whole,
            figures,
            filter,
            site,
            screen,
            address: addresses.page,
            query: addresses.query,
          })
        }
        onSave={savePanel}
        pageAddress={addresses.page}
        siteAddress={site.origin + site.base}
        tableBelow={props.withTable && frame.rows.length > 0 && <TableBelow {...below} />}
        {...links}
        {...(bare ? {} : slides(panel, filter, language))}
        {...(level === 1 ? {} : { titleAddress: addresses.title })}
      />
      {site.staticChart && !props.withTable && (
        <noscript>
          <TableBelow {...below} />
        </noscript>
      )}
    </>
  )
}
