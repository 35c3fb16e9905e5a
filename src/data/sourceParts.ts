import type { Figure, FigureTopic, Source } from './Figure.ts'
import { figureTopics } from './Figure.ts'
import type { Figures } from './Figures.ts'
import { grouped } from './grouped.ts'

/** What a source gives: its figures, counted by topic, and by the heading they stand under. */
export type SourceParts = {
  readonly source: Source
  readonly figures: readonly Figure[]
  readonly topics: readonly { readonly topic: FigureTopic; readonly count: number }[]
  readonly sections: readonly { readonly section: string; readonly figures: readonly Figure[] }[]
}

/** In the order of the print where its lines are known, else as in the files. */
const asPrinted = (list: readonly Figure[]): readonly Figure[] =>
  list.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))

function partsOf(source: Source, list: readonly Figure[]): SourceParts {
  const figures = asPrinted(list)
  const sections = [...grouped(figures, ({ section = '' }) => [section])]
  return {
    source,
    figures,
    topics: figureTopics.flatMap(topic => {
      const count = figures.filter(figure => figure.topic === topic).length
      return count === 0 ? [] : [{ topic, count }]
    }),
    sections: sections.map(([section, own]) => ({ section, figures: own })),
  }
}

/** Figures by the source they are from. Grouped once: each source's page asks, and so does the list of sources. */
const known = new WeakMap<Figures, ReadonlyMap<string, readonly Figure[]>>()

function bySource(figures: Figures): ReadonlyMap<string, readonly Figure[]> {
  const groups = known.get(figures) ?? grouped(figures.list, ({ source = '' }) => [source])
  known.set(figures, groups)
  return groups
}

/** Every source with what it gives, documents and series each by number of figures, the most first. */
export const sourcesWithParts = (figures: Figures): readonly SourceParts[] =>
  [...figures.reference.sources.values()]
    .map(source => partsOf(source, bySource(figures).get(source.id) ?? []))
    .toSorted((a, b) => b.figures.length - a.figures.length)

/** One source with what it gives; undefined for an id that no source has. */
export function sourceWithParts(figures: Figures, id: string): SourceParts | undefined {
  const source = figures.reference.sources.get(id)
  return source && partsOf(source, bySource(figures).get(id) ?? [])
}
