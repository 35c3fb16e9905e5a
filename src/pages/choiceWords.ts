import { entityKey, measureKey, type Dimension, type Figures } from '../data/Figures.ts'
import type { Choice } from '../exports/PanelView.ts'
import { dimensions, noFilter, type Filter } from '../filter/Filter.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { flows } from '../data/Figure.ts'
import { chipsOf } from '../parts/chipsOf.ts'
import { chosenWords, fieldWords } from '../words/choice.ts'
import { enumerated } from '../words/files.ts'
import { flowKey } from '../words/flows.ts'
import { periodKey } from '../words/periods.ts'
import { currencyLabels, dimensionLabels, evidenceLabels, ui } from '../words/ui.ts'
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
  const { evidence } = filter
  const keyOf = (dimension: Dimension, id: string) => chosenKey(dimension, id, figures)
  const chips = chipsOf(dimensions, filter, options, keyOf)
  const groups = dimensions.map(dimension => {
    const names = chips.filter(chip => chip.dimension === dimension).map(({ key }) => key.label[language])
    return chosenWords(dimension, names, language)
  })
  const level =
    evidence === noFilter.evidence
      ? ''
      : fieldWords(ui.evidence[language], evidenceLabels[evidence][language])[language]
  return [...groups, level].filter(words => words !== '')
}

/** The reader's choice for a file, one line for each thing chosen by: Partner, EU; Currency, USD. Defaults are not told. */
export function choiceLines(filter: Filter, figures: Figures, language: Language): readonly Choice[] {
  const line = (name: string, value: string): Choice => ({ name, value })
  const { currency, evidence } = filter
  return [
    ...dimensions
      .filter(dimension => filter[dimension].length > 0)
      .map(dimension =>
        line(
          dimensionLabels[dimension][language],
          enumerated[language](filter[dimension].map(id => wordsOf(dimension, id, figures, language))),
        ),
      ),
    ...(currency === noFilter.currency
      ? []
      : [line(ui.currency[language], currencyLabels[currency][language])]),
    ...(evidence === noFilter.evidence
      ? []
      : [line(ui.evidence[language], evidenceLabels[evidence][language])]),
  ]
}
