import { entityKey, measureKey, type Dimension, type Figures } from '../data/Figures.ts'
import type { Choice } from '../exports/PanelView.ts'
import { dimensions, type Filter } from '../filter/Filter.ts'
import type { Key, Language, Text } from '../frame/Frame.ts'
import { flows } from '../data/Figure.ts'
import { chipsOf, standingChips } from '../parts/chipsOf.ts'
import { chosenWords, fieldWords, namedChoice } from '../words/choice.ts'
import { enumerated, separator } from '../words/files.ts'
import { flowKey } from '../words/flows.ts'
import { periodKey } from '../words/periods.ts'
import { dimensionLabels, ui } from '../words/ui.ts'
import type { Options } from './filterOptions.ts'

/** The key of something chosen, also where no panel of a page has a row of it. */
export function chosenKey(dimension: Dimension, id: string, figures: Figures): Key {
  const flow = flows.find(known => known === id)
  if (dimension === 'period') return periodKey(id)
  if (dimension === 'flow' && flow) return flowKey(flow)
  return dimension === 'measure' ? measureKey(figures, id) : entityKey(figures, id)
}

const wordsOf = (dimension: Dimension, id: string, figures: Figures, language: Language): string =>
  chosenKey(dimension, id, figures).label[language]

type Group = { readonly dimension: Dimension; readonly words: string }

/** What is chosen of each dimension that anything is chosen of, things called what their chips are called. */
function groupsOf(filter: Filter, options: Options, figures: Figures, language: Language): readonly Group[] {
  const keyOf = (dimension: Dimension, id: string) => chosenKey(dimension, id, figures)
  const chips = chipsOf(dimensions, filter, options, keyOf)
  return dimensions
    .map(dimension => {
      const names = chips.filter(chip => chip.dimension === dimension).map(({ key }) => key.label[language])
      return { dimension, words: chosenWords(dimension, names, language) }
    })
    .filter(({ words }) => words !== '')
}

/** The whole choice on one line, to be listened to: Period: 2024 or 2025; Currency: EUR, euros. Empty where nothing is chosen. */
export function choiceSentence(
  filter: Filter,
  options: Options,
  figures: Figures,
  language: Language,
): string {
  const named = (name: Text, value: string) => namedChoice(name[language], value)[language]
  return [
    ...groupsOf(filter, options, figures, language).map(({ dimension, words }) =>
      named(dimensionLabels[dimension], words),
    ),
    ...standingChips(filter).map(({ dimension, key }) => named(ui[dimension], key.label[language])),
  ].join(separator[language])
}

/**
 * What of the reader's choice can leave a panel without figures, one text for each filter: 2019; Germany or ASEAN.
 * @param options what the filter bar offers: things are called what their chips are called
 */
export function choiceWords(
  filter: Filter,
  options: Options,
  figures: Figures,
  language: Language,
): readonly string[] {
  const groups = groupsOf(filter, options, figures, language).map(({ words }) => words)
  const levels = standingChips(filter)
    .filter(({ dimension }) => dimension === 'evidence')
    .map(({ dimension, key }) => fieldWords(ui[dimension][language], key.label[language])[language])
  return [...groups, ...levels]
}

/** The reader's choice for a file, one line for each thing chosen by: Partner, EU; Currency, USD. Defaults are not told. */
export function choiceLines(filter: Filter, figures: Figures, language: Language): readonly Choice[] {
  const line = (name: string, value: string): Choice => ({ name, value })
  return [
    ...dimensions
      .filter(dimension => filter[dimension].length > 0)
      .map(dimension =>
        line(
          dimensionLabels[dimension][language],
          enumerated[language](filter[dimension].map(id => wordsOf(dimension, id, figures, language))),
        ),
      ),
    ...standingChips(filter).map(({ dimension, key }) => line(ui[dimension][language], key.label[language])),
  ]
}
