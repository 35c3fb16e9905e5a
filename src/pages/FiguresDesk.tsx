import { memo, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Figures } from '../data/Figures.ts'
import {
  nextSort,
  noChoice,
  toggleFacet,
  type Facet,
  type Sort,
  type SortColumn,
} from '../filter/FigureChoice.ts'
import { facetIds, type Entry } from '../filter/search.ts'
import { sortFigures } from '../filter/sortFigures.ts'
import { ExportMenu } from '../parts/ExportMenu.tsx'
import { FigureControls } from '../parts/FigureControls.tsx'
import { LoadingCard } from '../parts/LoadingCard.tsx'
import { FigureTable } from '../parts/FigureTable.tsx'
import { useSame } from '../parts/useSame.ts'
import { droppedSentence } from '../words/dropped.ts'
import { figureWords } from '../words/figures.ts'
import { ui } from '../words/ui.ts'
import { facetOptions } from './facetOptions.ts'
import { figurePath } from './figureAddress.ts'
import { figureFormats, saveFigures } from './saveFigures.ts'
import { PaperFigures } from './PaperFigures.tsx'
import { RouterLink } from './RouterLink.tsx'
import { pathOf, useSite } from './Site.ts'
import { useFigureChoice } from './useFigureChoice.ts'
import { useEntries, useNarrowed } from './useFound.ts'

/** Row the reader opened before coming back, as the address keeps it beside what is searched. */
const rowLeft = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'left' in state ? String(state.left) : ''

type LineProps = { readonly figures: Figures; readonly rows: readonly Entry[] }

function Line({ figures, rows }: LineProps) {
  const site = useSite()
  const { pathname, search } = useLocation()
  const { language, origin, base } = site
  const all = figures.list.length
  const words = rows.length === all ? figureWords.all(all) : figureWords.some(rows.length, all)
  const address = origin + pathOf(base, language, pathname) + search
  const shown = () => rows.map(({ figure }) => figure)
  return (
    <div className="figure-count">
      <p role="status">{words[language]}</p>
      <ExportMenu
        formats={figureFormats}
        language={language}
        onSave={format => saveFigures({ figures, shown: shown(), site, address }, format)}
      />
    </div>
  )
}

/** How many figures are shown, and the way to take them along. It waits for the table: a key press does not draw it. */
const CountLine = memo(Line)

type DeskProps = { readonly figures: Figures; readonly entries: readonly Entry[] }

function Desk({ figures, entries }: DeskProps) {
  const { language } = useSite()
  const { state, pathname, search } = useLocation()
  const navigate = useNavigate()
  const known = useMemo(() => facetIds(entries), [entries])
  const options = useMemo(() => facetOptions(figures, known, language), [figures, known, language])
  const { choice, settled, dropped, change, endTyping } = useFigureChoice(known)
  const sorted = useMemo(
    () => sortFigures(figures, entries, settled.sort, language),
    [figures, entries, settled.sort, language],
  )
  const rows = useNarrowed(sorted, settled)
  const toggle = useSame((facet: Facet, id: string) => change(toggleFacet(choice, facet, id)))
  const sortBy = useSame((by: SortColumn) => change({ ...choice, sort: nextSort(choice.sort, by) }))
  const sortTo = useSame((sort: Sort | null) => change({ ...choice, sort }))
  const leave = useSame((id: string) => {
    void navigate({ pathname, search }, { replace: true, state: { ...Object(state), left: id } })
  })
  const left = useMemo(() => rowLeft(state), [state])
  const from = useMemo(
    () => (left === '' ? -1 : rows.findIndex(({ figure }) => figure.id === left)),
    [rows, left],
  )
  return (
    <>
      <FigureControls
        choice={choice}
        options={options}
        language={language}
        dropped={dropped.map(part => droppedSentence(part)[language])}
        onText={q => change({ ...choice, q }, true)}
        onTextDone={endTyping}
        onToggle={toggle}
        onSort={sortTo}
        onReset={() => change({ ...noChoice, sort: choice.sort })}
      />
      <CountLine figures={figures} rows={rows} />
      <PaperFigures choice={settled} options={options} count={rows.length} />
      {rows.length === 0 && (
        <p className="figure-none">
          {figureWords.none[language]}{' '}
          <button type="button" className="tool" onClick={() => change(noChoice)}>
            {ui.reset[language]}
          </button>
        </p>
      )}
      <FigureTable
        rows={rows}
        from={Math.max(0, from)}
        caption={figureWords.name[language]}
        sort={settled.sort}
        onSort={sortBy}
        figures={figures}
        language={language}
        Link={RouterLink}
        addressOf={figurePath}
        onOpen={leave}
      />
    </>
  )
}

/** All figures, to search, narrow, sort, read and take along. */
export function FiguresDesk({ figures }: { readonly figures: Figures }) {
  const { language } = useSite()
  const entries = useEntries(figures)
  if (!entries) return <LoadingCard language={language} title={figureWords.name[language]} />
  return <Desk figures={figures} entries={entries} />
}
