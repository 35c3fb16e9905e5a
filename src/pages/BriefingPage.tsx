import { useMemo, useState } from 'react'
import type { Scheme } from '../charts/palette.ts'
import type { Figures } from '../data/Figures.ts'
import type { BriefingContent, BriefingSlide } from '../exports/BriefingContent.ts'
import { readFilter } from '../filter/address.ts'
import { noFilter, toggle, type Filter } from '../filter/Filter.ts'
import { citations, type Language } from '../frame/Frame.ts'
import { frameOf } from '../panels/view.ts'
import type { Panel } from '../panels/Panel.ts'
import { BriefingFigure } from '../parts/BriefingFigure.tsx'
import { Citation } from '../parts/Citation.tsx'
import { FilterBar } from '../parts/FilterBar.tsx'
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx'
import type { Link } from '../parts/link.ts'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import type { LoadChart } from '../parts/useChart.ts'
import { useSame } from '../parts/useSame.ts'
import { briefingWords } from '../words/briefing.ts'
import { languageTags } from '../words/languages.ts'
import { periodText } from '../words/periods.ts'
import { ui } from '../words/ui.ts'
import { ChoiceStatus } from './ChoiceStatus.tsx'
import { chosenKey, choiceWords } from './choiceWords.ts'
import { optionsOf, type Options } from './filterOptions.ts'
import { kinOf } from './kinOf.ts'
import { loadedBy } from './panelUse.ts'
import { usePicked } from './usePicked.ts'

/** A slide with the code of its panel, and its place among the others: a deck may hold a panel twice. */
type Shown = { readonly place: number; readonly slide: BriefingSlide; readonly panel: Panel }

type World = {
  readonly figures: Figures
  readonly language: Language
  readonly scheme: Scheme
  readonly loadChart: LoadChart
}

type PanelProps = World & {
  readonly shown: Shown
  readonly filter: Filter
  /** What the bar above offers. */
  readonly options: Options
  readonly onFilter: (filter: Filter) => void
  readonly link: Link | null
  readonly onLink: (link: Link | null) => void
}

/** One panel under a choice, with its speaker's headline and notes. */
function BriefingPanel({ shown, filter, options, onFilter, figures: all, ...props }: PanelProps) {
  const { panel, slide } = shown
  const { language } = props
  const figures = useMemo(() => loadedBy(all, panel.needs), [all, panel])
  const frame = useMemo(() => frameOf(panel, figures, filter), [panel, figures, filter])
  const whole = useMemo(() => frameOf(panel, figures, noFilter), [panel, figures])
  const picked = usePicked(panel, filter)
  const loadKin = useSame((id: string) => kinOf(all, id, { base: '', language }, false))
  return (
    <div className="panel-slot" data-panel={panel.id} data-span={panel.span} data-live="">
      {slide.headline && <p className="briefing-headline">{slide.headline}</p>}
      <PanelBoundary language={language} title={panel.title[language]} level={2}>
        <BriefingFigure
          {...props}
          panel={panel}
          frame={frame}
          whole={whole}
          onPick={(dimension, id) => onFilter(toggle(filter, dimension, id))}
          picked={picked}
          choices={choiceWords(filter, options, figures, language)}
          onReset={() => onFilter(noFilter)}
          loadKin={loadKin}
        />
      </PanelBoundary>
      {slide.notes && (
        <details className="briefing-notes">
          <summary>{briefingWords.notes[language]}</summary>
          <p>{slide.notes}</p>
        </details>
      )}
    </div>
  )
}

/** Panels under one choice, with the bar it is made in. */
function Group({ group, ...world }: World & { readonly group: readonly Shown[] }) {
  const { figures, language } = world
  const [filter, setFilter] = useState(() => readFilter(new URLSearchParams(group[0]?.slide.query)).filter)
  const [link, setLink] = useState<Link | null>(null)
  const members = useMemo(() => group.map(({ panel }) => panel), [group])
  const options = useMemo(
    () => optionsOf(members, panel => loadedBy(figures, panel.needs)),
    [members, figures],
  )
  return (
    <>
      <ChoiceStatus
        filter={filter}
        language={language}
        panels={members}
        figures={figures}
        options={options}
      />
      <FilterBar
        filter={filter}
        language={language}
        options={options}
        keyOf={(dimension, id) => chosenKey(dimension, id, figures)}
        dropped={[]}
        onToggle={(dimension, id) => setFilter(toggle(filter, dimension, id))}
        onCurrency={currency => setFilter({ ...filter, currency })}
        onEvidence={evidence => setFilter({ ...filter, evidence })}
        onReset={() => setFilter(noFilter)}
      />
      <div className={group.length > 1 ? 'panel-grid' : 'briefing-slide'}>
        {group.map(shown => (
          <BriefingPanel
            {...world}
            key={shown.place}
            shown={shown}
            filter={filter}
            options={options}
            onFilter={setFilter}
            link={link}
            onLink={setLink}
          />
        ))}
      </div>
    </>
  )
}

type SourcesProps = Pick<World, 'figures' | 'language'> & { readonly panels: readonly Panel[] }

/** Every source of every panel, each once. */
function Sources({ panels, figures, language }: SourcesProps) {
  const sources = useMemo(() => {
    const frames = panels.map(panel => frameOf(panel, loadedBy(figures, panel.needs), noFilter))
    return [...new Map(frames.flatMap(citations).map(source => [source.id, source])).values()]
  }, [panels, figures])
  return (
    <section className="briefing-sources">
      <h2 className="section-title">{ui.sources[language]}</h2>
      <ol>
        {sources.map(({ id, citation, url }) => (
          <li key={id}>
            <Citation citation={citation} url={url} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type BriefingPageProps = World & {
  readonly content: BriefingContent
  readonly panels: readonly Panel[]
  readonly onScheme: (scheme: Scheme) => void
}

/** A briefing on the screen: its panels with their choices, and all sources at the end. */
export function BriefingPage({ content, panels, onScheme, ...world }: BriefingPageProps) {
  const { title, address, version, today, shared } = content
  const { language, scheme } = world
  const groups = useMemo(() => {
    const all = content.slides.flatMap((slide, place): readonly Shown[] => {
      const panel = panels.find(({ id }) => id === slide.panel)
      return panel ? [{ place, slide, panel }] : []
    })
    return shared ? [all] : all.map(shown => [shown])
  }, [content, panels, shared])
  return (
    <>
      <header className="site-head">
        <div className="site-head-line">
          <p className="site-name">
            {ui.siteName[language]}
            <span className="site-line">{ui.siteLine[language]}</span>
          </p>
          <div className="switches">
            <LanguageSwitch language={language} addresses={{ en: '#en', zh: '#zh' }} />
            <ThemeSwitch scheme={scheme} language={language} onScheme={onScheme} />
          </div>
        </div>
      </header>
      <main className="page briefing">
        {typeof title === 'string' ? (
          <h1 lang={languageTags[content.language]}>{title}</h1>
        ) : (
          <h1>{title[language]}</h1>
        )}
        <p className="briefing-about">
          {briefingWords.about(version, periodText(today, language))[language]}{' '}
          <a href={address} rel="external noreferrer">
            {briefingWords.online[language]}
          </a>
        </p>
        {groups.map(group => (
          <Group {...world} key={group[0]?.place} group={group} />
        ))}
        <Sources panels={panels} figures={world.figures} language={language} />
      </main>
    </>
  )
}
