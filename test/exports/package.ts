import { strFromU8, unzipSync } from 'fflate'
import { posix } from 'node:path'
import { all, treeOf, type Element } from './xmlTree.ts'

/** A file of an office program, opened: its parts by path. */
export type Package = {
  readonly paths: readonly string[]
  readonly bytes: (path: string) => Uint8Array
  readonly text: (path: string) => string
  readonly xml: (path: string) => Element
}

/** Trees of texts that were read before: most parts of a presentation are the same in each. */
const trees = new Map<string, Element>()

function cached(text: string): Element {
  const known = trees.get(text)
  if (known) return known
  const tree = treeOf(text)
  trees.set(text, tree)
  return tree
}

/** Opens a file of an office program. Throws when it is no zip, or when a part is asked for that is not there. */
export function packageOf(file: Uint8Array): Package {
  const parts = unzipSync(file)
  const bytes = (path: string): Uint8Array => {
    const part = parts[path]
    if (!part) throw new Error(`no part ${path} among ${Object.keys(parts).join(', ')}`)
    return part
  }
  const text = (path: string): string => strFromU8(bytes(path))
  return { paths: Object.keys(parts), bytes, text, xml: path => cached(text(path)) }
}

/** Path of a relation's target, seen from the root of the package. */
const resolved = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(from), target))

/**
 * What of a package leads nowhere: relations to parts that are not there, parts listed that are not there, and parts
 * of which nothing says what they are.
 */
export function faultsOf({ paths, xml }: Package): readonly string[] {
  const relations = paths
    .filter(path => path.endsWith('.rels'))
    .flatMap(path => {
      const from = path.replace('_rels/', '').replace(/\.rels$/, '')
      return all(xml(path), 'Relationship')
        .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
        .map(({ attributes }) => [path, resolved(from, attributes['Target'] ?? '')] as const)
    })
  const types = xml('[Content_Types].xml')
  const listed = all(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1))
  const defaults = all(types, 'Default').map(({ attributes }) => attributes['Extension'])
  return [
    ...relations
      .filter(([, target]) => !paths.includes(target))
      .map(([path, target]) => `${path} → ${target}`),
    ...listed.filter(path => !paths.includes(path)).map(path => `listed: ${path}`),
    ...paths
      .filter(path => path !== '[Content_Types].xml' && !listed.includes(path))
      .filter(path => !defaults.includes(path.split('.').at(-1) ?? ''))
      .map(path => `unlisted: ${path}`),
  ]
}
