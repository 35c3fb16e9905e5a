/** Lists that narrow the table of all figures; each is also a key of its address. */
export const facets = ['topic', 'source', 'status', 'unit', 'year', 'about'] as const
export type Facet = (typeof facets)[number]

/** Columns the table of all figures can be sorted by. */
export const sortColumns = ['topic', 'measure', 'about', 'period', 'value', 'status', 'source'] as const
export type SortColumn = (typeof sortColumns)[number]

export type Sort = { readonly by: SortColumn; readonly down: boolean }

/** What the reader looks for among all figures. An empty list is no choice. */
export type FigureChoice = Readonly<Record<Facet, readonly string[]>> & {
  readonly q: string
  /** Null: the order of the data files. */
  readonly sort: Sort | null
}

/** Nothing asked for: all figures, in the order of the files. */
export const noChoice: FigureChoice = {
  q: '',
  topic: [],
  source: [],
  status: [],
  unit: [],
  year: [],
  about: [],
  sort: null,
}

/** True where another list than that of all figures as they are filed is asked for. */
export const isAsked = ({ q, sort, ...lists }: FigureChoice): boolean =>
  q !== '' || sort !== null || facets.some(facet => lists[facet].length > 0)

/** The choice with one id added to a list, or removed when it was in it. */
export function toggleFacet(choice: FigureChoice, facet: Facet, id: string): FigureChoice {
  const chosen = choice[facet]
  return { ...choice, [facet]: chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id] }
}

/** The next sort when a column's head is pressed: up, down, then the order of the files again. */
export function nextSort(sort: Sort | null, by: SortColumn): Sort | null {
  if (sort?.by !== by) return { by, down: false }
  return sort.down ? null : { by, down: true }
}
