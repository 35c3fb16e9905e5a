// Door: fetches the data files of the site.
import { checkEntities, checkFigures, checkMeasures, checkSources, checkVersion, parseFile } from './check.ts'
import type { DatasetName, FigureRow } from './Figure.ts'
import type { Reference } from './Figures.ts'
import { DataError } from './problem.ts'

/** Reads a data file as text; the browser fetches, the build reads the disk. */
export type ReadFile = (file: string) => Promise<string>

/** Reads from the site's own data folder. Throws DataError when the file is not there or the site cannot be reached. */
export const fetchFile =
  (base: string): ReadFile =>
  async file => {
    const response = await fetch(`${base}data/${file}`).catch(() => null)
    if (response === null) throw new DataError({ kind: 'unreachable', file })
    if (response.status === 404) throw new DataError({ kind: 'missing-file', file })
    if (!response.ok) throw new DataError({ kind: 'unreachable', file, found: String(response.status) })
    return response.text()
  }

/** Rows of one dataset, its schema version and every row checked. A descriptor that cannot be had is no error: the rows are checked all the same. */
export async function loadRows(read: ReadFile, dataset: DatasetName): Promise<readonly FigureRow[]> {
  const file = `${dataset}.json`
  const descriptor = read('datapackage.json').then(
    content => parseFile('datapackage.json', content),
    () => undefined,
  )
  const content = await read(file)
  checkVersion(file, await descriptor.catch(() => undefined))
  return checkFigures(file, parseFile(file, content))
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map(row => [row.id, row]))

/** Measures, entities and sources, checked. Throws DataError naming file, row and field. */
export async function loadReference(read: ReadFile): Promise<Reference> {
  const list = async (file: string) => parseFile(file, await read(file))
  const [measures, entities, sources] = await Promise.all(
    ['measures.json', 'entities.json', 'sources.json'].map(list),
  )
  return {
    measures: byId(checkMeasures(measures)),
    entities: byId(checkEntities(entities)),
    sources: byId(checkSources(sources)),
  }
}
