import { figureTopics } from '../data/Figure.ts'
import { citationOf, entityKey, type Figures } from '../data/Figures.ts'
import type { Facet } from '../filter/FigureChoice.ts'
import { statuses, type Key, type Language, type Text } from '../frame/Frame.ts'
import { languageTags } from '../words/languages.ts'
import { statusWords } from '../words/statuses.ts'
import { topicNames } from '../words/topicNames.ts'
import { unitWords } from '../words/units.ts'

const same = (text: string): Text => ({ en: text, zh: text })

function labelOf(figures: Figures, facet: Facet, id: string): Text {
  if (facet === 'topic') {
    const topic = figureTopics.find(known => known === id)
    return topic ? topicNames[topic] : same(id)
  }
  if (facet === 'status') {
    const status = statuses.find(known => known === id)
    return status ? statusWords[status] : same(id)
  }
  if (facet === 'source') {
    const source = figures.reference.sources.get(id)
    return same(source ? citationOf(source) : id)
  }
  if (facet === 'unit') return unitWords(id).label
  return facet === 'about' ? entityKey(figures, id).label : same(id)
}

/** Years from the last, topics and statuses as the site orders them, all else as a reader of the language looks it up. */
function ordered(facet: Facet, keys: readonly Key[], language: Language): readonly Key[] {
  const order: readonly string[] = facet === 'topic' ? figureTopics : facet === 'status' ? statuses : []
  if (order.length > 0) return keys.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  if (facet === 'year') return keys.toSorted((a, b) => Number(b.id) - Number(a.id))
  const { compare } = new Intl.Collator(languageTags[language], { numeric: true })
  return keys.toSorted((a, b) => compare(a.label[language], b.label[language]))
}

/** What each list of the table of all figures can be narrowed to, by name, in the order it is to be read. */
export function facetOptions(
  figures: Figures,
  known: Readonly<Record<Facet, ReadonlySet<string>>>,
  language: Language,
): Readonly<Record<Facet, readonly Key[]>> {
  const keys = (facet: Facet) =>
    ordered(
      facet,
      [...known[facet]].map(id => ({ id, label: labelOf(figures, facet, id) })),
      language,
    )
  return {
    topic: keys('topic'),
    source: keys('source'),
    status: keys('status'),
    unit: keys('unit'),
    year: keys('year'),
    about: keys('about'),
  }
}
