// Door: fetches the data files of the site.
import { checkEntities, checkFigures, checkMeasures, checkSources, checkVersion, parseFile } from './check.ts'
import { checkContradictions, checkIdentities } from './checkRecords.ts'
import type { Contradiction } from './contradiction.ts'
import type { DatasetName, FigureRow } from './Figure.ts'
import type { Reference } from './Figures.ts'
import type { IdentityRow } from './identity.ts'
import { DataError } from './problem.ts'

/** Reads a data file as text; the browser fetches, the build reads the disk. */
export type ReadFile = (file: string) => Promise<string>

/** Reads from the site's own data folder. Throws DataError when the file is not there or the site cannot be reached. */
export const fetchFile =
  (base: string): ReadFile =>
  async file => {
    const response = await fetch(`${base}data/${file}`).catch(() => null)
    if (response?.status === 404) throw new DataError({ kind: 'missing-file', file })
    if (response && !response.ok)
      throw new DataError({ kind: 'unreachable', file, found: String(response.status) })
    // A connection can also break while the file is under way.
    const content = await response?.text().catch(() => null)
    if (typeof content !== 'string') throw new DataError({ kind: 'unreachable', file })
    return content
  }

/** The descriptor of the folder. One that cannot be had is no error: the rows are checked all the same. */
const readDescriptor = (read: ReadFile): Promise<unknown> =>
  read('datapackage.json')
    .then(content => parseFile('datapackage.json', content))
    .catch(() => undefined)

/** Version of the data folder; empty when its descriptor cannot be had or names none. */
export async function loadVersion(read: ReadFile): Promise<string> {
  const version: unknown = Reflect.get(Object(await readDescriptor(read)), 'version')
  return typeof version === 'string' ? version : ''
}

/** Lets what waits go first: each file is read in a task of its own. */
const pause = (): Promise<void> => new Promise(done => void setTimeout(done))

/** Content of a file whose schema version is ours. */
async function readVersioned(read: ReadFile, file: string): Promise<unknown> {
  const [content, descriptor] = await Promise.all([read(file), readDescriptor(read)])
  await pause()
  checkVersion(file, descriptor)
  return parseFile(file, content)
}

/** Rows of one dataset, its schema version and every row checked. Throws DataError naming file, row and field. */
export async function loadRows(read: ReadFile, dataset: DatasetName): Promise<readonly FigureRow[]> {
  const file = `${dataset}.json`
  return checkFigures(file, await readVersioned(read, file))
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map(row => [row.id, row]))

/** Measures, entities and sources, checked. Throws DataError naming file, row and field. */
export async function loadReference(read: ReadFile): Promise<Reference> {
  const [measures, entities, sources] = await Promise.all(
    ['measures.json', 'entities.json', 'sources.json'].map(file => readVersioned(read, file)),
  )
  return {
    measures: byId(checkMeasures(measures)),
    entities: byId(checkEntities(entities)),
    sources: byId(checkSources(sources)),
  }
}

/** What is written down about the figures beside them. */
export type Records = {
  readonly identities: readonly IdentityRow[]
  readonly contradictions: readonly Contradiction[]
}

/** Declared identities and contradictions, checked. Throws DataError naming file, row and field. */
export async function loadRecords(read: ReadFile): Promise<Records> {
  const [identities, contradictions] = await Promise.all(
    ['identities.json', 'contradictions.json'].map(file => readVersioned(read, file)),
  )
  return {
    identities: checkIdentities(identities),
    contradictions: checkContradictions(contradictions),
  }
}
