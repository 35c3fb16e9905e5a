import { isId } from '../frame/isId.ts'
import { manifestVersion, type Manifest, type ManifestValue } from './Manifest.ts'

/** Why a file cannot be opened again: it carries no manifest, one of another version, or one that does not fit. */
export type ManifestFault = 'none' | 'version' | 'shape'

/** A manifest that cannot be used; the message names the field, for people who look into it. */
export class ManifestError extends Error {
  readonly fault: ManifestFault

  constructor(fault: ManifestFault, message: string) {
    super(message)
    this.name = 'ManifestError'
    this.fault = fault
  }
}

/** Reads one field; calls `fail` when the value does not fit. */
type Reader<T> = (value: unknown, field: string) => T

const misfit = (field: string): never => {
  throw new ManifestError('shape', `the manifest's ${field} does not fit`)
}

const text =
  (fits: RegExp, most: number): Reader<string> =>
  (value, field) =>
    typeof value === 'string' && value.length <= most && fits.test(value) ? value : misfit(field)

const anyText = text(/^/, 20_000)
const id: Reader<string> = (value, field) =>
  typeof value === 'string' && value.length <= 200 && isId(value) ? value : misfit(field)
/** A route of a site: small names between slashes, no host, no dots that lead upwards. */
const route = text(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, 300)
/** A query without a question mark, and nothing that begins another part of an address. */
// oxlint-disable-next-line no-control-regex -- control signs are what must not be there
const query = text(/^(?![?])[^#\u0000-\u0020\\]*$/, 20_000)
const day = text(/^(\d{4}-\d{2}-\d{2})?$/, 10)

const number: Reader<number | null> = (value, field) =>
  value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : misfit(field)

const fieldsOf = (value: unknown, field: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : misfit(field)

const listOf =
  <T>(read: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, field) =>
    Array.isArray(value) && value.length <= most
      ? value.map((entry: unknown, at) => read(entry, `${field}[${at}]`))
      : misfit(field)

const source: Reader<Manifest['sources'][number]> = (value, field) => {
  const { id: known, citation, url } = fieldsOf(value, field)
  const own = { id: id(known, `${field}.id`), citation: anyText(citation, `${field}.citation`) }
  return url === undefined ? own : { ...own, url: anyText(url, `${field}.url`) }
}

const entry: Reader<ManifestValue> = (value, field) => {
  const { figure, value: own, unit } = fieldsOf(value, field)
  return {
    figure: id(figure, `${field}.figure`),
    value: number(own, `${field}.value`),
    unit: anyText(unit, `${field}.unit`),
  }
}

const language: Reader<Manifest['language']> = (value, field) =>
  value === 'en' || value === 'zh' ? value : misfit(field)

/** Ten times the longest panel the site is measured with; a file of the size that is read holds few more. */
const mostValues = 1_000_000

/**
 * A manifest out of a file somebody has brought: every field checked, unknown ones left behind. Throws ManifestError
 * when it is none, of a version this site does not know, or has a field that does not fit.
 */
export function readManifest(value: unknown): Manifest {
  const fields = fieldsOf(value, 'content')
  if (fields['kapok'] === undefined) throw new ManifestError('none', 'no manifest of Kapok')
  if (fields['kapok'] !== manifestVersion)
    throw new ManifestError('version', `a manifest of version ${JSON.stringify(fields['kapok'])}`)
  return {
    kapok: manifestVersion,
    route: route(fields['route'], 'route'),
    query: query(fields['query'], 'query'),
    language: language(fields['language'], 'language'),
    address: anyText(fields['address'], 'address'),
    version: anyText(fields['version'], 'version'),
    exported: day(fields['exported'], 'exported'),
    licence: anyText(fields['licence'], 'licence'),
    sources: listOf(source, 2000)(fields['sources'], 'sources'),
    values: listOf(entry, mostValues)(fields['values'], 'values'),
  }
}
