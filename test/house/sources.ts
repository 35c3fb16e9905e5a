import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree, as far as the house rules look at it. */
export type Node = { readonly type: string; readonly [field: string]: unknown }

/** One import, or re-export, of another module. */
export type Import = {
  /** Path from the root of the project, or the name of a package. */
  readonly target: string
  /** True when nothing of it is left after compiling. */
  readonly typeOnly: boolean
}

/** A source file with its syntax tree. */
export type Source = {
  /** From the root of the project: `src/frame/Frame.ts`. */
  readonly path: string
  /** First folder under `src`. */
  readonly room: string
  readonly text: string
  readonly program: Node
  readonly imports: readonly Import[]
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'

/** Nodes directly under one, in the order of the tree. */
export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode)

/** A node and all below it. */
export function* below(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* below(child)
}

/** True for `import { type A, type B }`, which compiles to nothing just as `import type` does. */
const namesTypesOnly = (specifiers: unknown, kind: 'importKind' | 'exportKind'): boolean =>
  Array.isArray(specifiers) &&
  specifiers.length > 0 &&
  specifiers.every(specifier => isNode(specifier) && specifier[kind] === 'type')

const kinds: Readonly<Record<string, 'importKind' | 'exportKind'>> = {
  ImportDeclaration: 'importKind',
  ExportNamedDeclaration: 'exportKind',
  ExportAllDeclaration: 'exportKind',
}

function importOf(node: Node, folder: string): readonly Import[] {
  const { source } = node
  const name = isNode(source) ? source['value'] : undefined
  if (typeof name !== 'string') return []
  const target = name.startsWith('.') ? posix.join(folder, name) : name
  const kind = kinds[node.type]
  if (kind === undefined) return [{ target, typeOnly: node.type === 'TSImportType' }]
  return [{ target, typeOnly: node[kind] === 'type' || namesTypesOnly(node['specifiers'], kind) }]
}

const importing = new Set([...Object.keys(kinds), 'ImportExpression', 'TSImportType'])

/** The source made of a path and its text. Throws when it is not TypeScript. */
export function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`)
  if (!isNode(program)) throw new Error(`${path}: no syntax tree`)
  const nodes = [...below(program)].filter(({ type }) => importing.has(type))
  const imports = nodes.flatMap(node => importOf(node, posix.dirname(path)))
  return { path, room: path.split('/')[1] ?? '', text, program, imports }
}

/** Paths of all files under a folder, from the root of the project. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath, entry.name))
    .toSorted()

/** Every TypeScript file of the house. */
export const readSources = (): readonly Source[] =>
  filesUnder('src')
    .filter(path => /\.tsx?$/.test(path))
    .map(path => sourceOf(path, readFileSync(path, 'utf8')))

/** Names of the folders of `src`: the rooms. */
export const rooms = (): readonly string[] =>
  readdirSync('src', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
