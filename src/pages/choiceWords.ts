import { entityKey, measureKey, type Dimension, type Figures } from '../data/Figures.ts'
import { dimensions, type Filter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import { flows } from '../data/Figure.ts'
import { flowKey } from '../words/flows.ts'
import { periodText } from '../words/periods.ts'

function wordsOf(dimension: Dimension, id: string, figures: Figures, language: Language): string {
  const flow = flows.find(known => known === id)
  if (dimension === 'period') return periodText(id, language)
  if (dimension === 'flow' && flow) return flowKey(flow).label[language]
  return (dimension === 'measure' ? measureKey(figures, id) : entityKey(figures, id)).label[language]
}

/** The reader's choice in words: Germany, 2024. */
export const choiceWords = (filter: Filter, figures: Figures, language: Language): readonly string[] =>
  dimensions.flatMap(dimension => filter[dimension].map(id => wordsOf(dimension, id, figures, language)))
