import type { Dimension } from '../data/Figures.ts'
import {
  currencyChoices,
  dimensions,
  evidenceLevels,
  noFilter,
  type CurrencyChoice,
  type EvidenceLevel,
  type Filter,
} from '../filter/Filter.ts'
import type { Key, Language, Text } from '../frame/Frame.ts'
import { currencyLabels, evidenceLabels, ui } from '../words/ui.ts'
import { chipsOf, standingChips, type Standing } from './chipsOf.ts'
import { DimensionMenu } from './DimensionMenu.tsx'
import { FilterFold } from './FilterFold.tsx'

type FilterBarProps = {
  readonly filter: Filter
  readonly language: Language
  /**
   * What can be chosen on this page, by dimension, in the order it is to be read. A dimension that is not named has no menu,
   * one whose keys are not there yet an empty one.
   */
  readonly options: Readonly<Partial<Record<Dimension, readonly Key[]>>>
  /** Names what is chosen and is not among the options. */
  readonly keyOf?: (dimension: Dimension, id: string) => Key
  /** Sentences on parts of the address that could not be used. */
  readonly dropped: readonly string[]
  readonly onToggle: (dimension: Dimension, id: string) => void
  readonly onCurrency: (currency: CurrencyChoice) => void
  readonly onEvidence: (evidence: EvidenceLevel) => void
  readonly onReset: () => void
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, Text>>
  readonly language: Language
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ label, value, values, labels, language, onChoose }: ChoiceProps<T>) {
  const choose = (text: string) => {
    const chosen = values.find(known => known === text)
    if (chosen !== undefined) onChoose(chosen)
  }
  return (
    <label className="filter-choice">
      <span>{label}</span>
      <select value={value} onChange={event => choose(event.currentTarget.value)}>
        {values.map(known => (
          <option key={known} value={known}>
            {labels[known][language]}
          </option>
        ))}
      </select>
    </label>
  )
}

type MenusProps = Pick<FilterBarProps, 'filter' | 'options' | 'language' | 'onToggle'>

/** A menu for each dimension that the page can be chosen by. */
function FilterMenus({ filter, options, language, onToggle }: MenusProps) {
  return dimensions.map(dimension => {
    const keys = options[dimension]
    return (
      keys && (
        <DimensionMenu
          key={dimension}
          dimension={dimension}
          keys={keys}
          chosen={filter[dimension]}
          language={language}
          onToggle={onToggle}
        />
      )
    )
  })
}

type StandingChoicesProps = Pick<FilterBarProps, 'filter' | 'language' | 'onCurrency' | 'onEvidence'>

/** The two choices that always stand. */
const StandingChoices = ({ filter, language, onCurrency, onEvidence }: StandingChoicesProps) => (
  <div className="filter-standing">
    <Choice
      label={ui.currency[language]}
      value={filter.currency}
      values={currencyChoices}
      labels={currencyLabels}
      language={language}
      onChoose={onCurrency}
    />
    <Choice
      label={ui.evidence[language]}
      value={filter.evidence}
      values={evidenceLevels}
      labels={evidenceLabels}
      language={language}
      onChoose={onEvidence}
    />
  </div>
)

/** The one filter of a page: what can be chosen, what is chosen, and the way back. On phones its menus fold away. */
export function FilterBar(props: FilterBarProps) {
  const { filter, options, keyOf, language, dropped, onReset } = props
  const chips = [...chipsOf(dimensions, filter, options, keyOf), ...standingChips(filter)]
  const takeBack = (of: Dimension | Standing, id: string) => {
    if (of === 'currency') props.onCurrency(noFilter.currency)
    else if (of === 'evidence') props.onEvidence(noFilter.evidence)
    else props.onToggle(of, id)
  }
  return (
    <section className="filter-bar needs-script" aria-label={ui.filter[language]}>
      <FilterFold chips={chips} language={language} dropped={dropped} onToggle={takeBack} onReset={onReset}>
        <FilterMenus {...props} />
        <StandingChoices {...props} />
      </FilterFold>
    </section>
  )
}
