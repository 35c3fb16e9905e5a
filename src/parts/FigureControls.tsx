import { memo, useId } from 'react'
import { facets, type Facet, type FigureChoice, type Sort, sortColumns } from '../filter/FigureChoice.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { figureWords, sortLabels } from '../words/figures.ts'
import { ui } from '../words/ui.ts'
import { chipsOf } from './chipsOf.ts'
import { FacetMenu } from './FacetMenu.tsx'
import { FilterFold } from './FilterFold.tsx'

type FigureControlsProps = {
  readonly choice: FigureChoice
  /** What each list can be narrowed to, in the order it is to be read. */
  readonly options: Readonly<Record<Facet, readonly Key[]>>
  readonly language: Language
  /** Sentences on parts of the address that could not be used. */
  readonly dropped: readonly string[]
  readonly onText: (text: string) => void
  /** The reader has left the search field: what comes next is another step. */
  readonly onTextDone: () => void
  readonly onToggle: (facet: Facet, id: string) => void
  readonly onSort: (sort: Sort | null) => void
  readonly onReset: () => void
}

type SortChoiceProps = Pick<FigureControlsProps, 'language' | 'onSort'> & { readonly sort: Sort | null }

function SortList({ sort: chosen, language, onSort }: SortChoiceProps) {
  const sorts = sortColumns.flatMap(by => [
    { by, down: false },
    { by, down: true },
  ])
  const idOf = (sort: Sort | null) => (sort ? (sort.down ? '-' : '') + sort.by : '')
  const wordsOf = ({ by, down }: Sort) =>
    (down ? figureWords.downward : figureWords.upward)(sortLabels[by][language])[language]
  return (
    <label className="filter-choice narrow-only">
      <span>{figureWords.sortBy[language]}</span>
      <select
        value={idOf(chosen)}
        onChange={event => onSort(sorts.find(sort => idOf(sort) === event.currentTarget.value) ?? null)}
      >
        <option value="">{figureWords.asFiled[language]}</option>
        {sorts.map(sort => (
          <option key={idOf(sort)} value={idOf(sort)}>
            {wordsOf(sort)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The sort as a list, for screens on which the table has no heads to press. */
const SortChoice = memo(SortList)

function SearchField({ choice, language, onText, onTextDone }: FigureControlsProps) {
  const id = useId()
  return (
    <div className="figure-search">
      <label htmlFor={id}>{figureWords.search[language]}</label>
      <input
        id={id}
        type="search"
        value={choice.q}
        placeholder={figureWords.placeholder[language]}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onText(event.currentTarget.value)}
        onBlur={onTextDone}
      />
    </div>
  )
}

/** Search and filter of the table of all figures. On phones the menus fold away. */
export function FigureControls(props: FigureControlsProps) {
  const { choice, options, language, dropped, onToggle, onReset } = props
  const chips = chipsOf(facets, choice, options)
  const fold = { chips, language, dropped, onToggle, onReset }
  return (
    <section className="figure-controls needs-script" aria-label={ui.filter[language]}>
      <SearchField {...props} />
      <div className="filter-bar">
        <FilterFold {...fold}>
          {facets.map(facet => (
            <FacetMenu
              key={facet}
              of={facet}
              keys={options[facet]}
              chosen={choice[facet]}
              language={language}
              onToggle={onToggle}
            />
          ))}
          <SortChoice sort={choice.sort} language={language} onSort={props.onSort} />
        </FilterFold>
      </div>
    </section>
  )
}
