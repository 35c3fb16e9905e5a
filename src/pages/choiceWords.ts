import { entityKey, measureKey, type Dimension, type Figures } from '../data/Figures.ts'
import type { Choice } from '../exports/PanelView.ts'
import { dimensions, noFilter, type Filter } from '../filter/Filter.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { flows } from '../data/Figure.ts'
import { enumerated } from '../words/files.ts'
import { flowKey } from '../words/flows.ts'
import { periodKey } from '../words/periods.ts'
import { currencyLabels, dimensionLabels, evidenceLabels, ui } from '../words/ui.ts'

/** The key of something chosen, also where no panel of a page has a row of it. */
export function chosenKey(dimension: Dimension, id: string, figures: Figures): Key {
  const flow = flows.find(known => known === id)
  if (dimension === 'period') return periodKey(id)
  if (dimension === 'flow' && flow) return flowKey(flow)
  return dimension === 'measure' ? measureKey(figures, id) : entityKey(figures, id)
}

const wordsOf = (dimension: Dimension, id: string, figures: Figures, language: Language): string =>
  chosenKey(dimension, id, figures).label[language]

/** The reader's choice in words: Germany, 2024. */
export const choiceWords = (filter: Filter, figures: Figures, language: Language): readonly string[] =>
  dimensions.flatMap(dimension => filter[dimension].map(id => wordsOf(dimension, id, figures, language)))

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
