import type { SvgNode } from './serialize.ts'

type Attributes = SvgNode['attrs']

const without = (attrs: Attributes, unwanted: (name: string) => boolean): Attributes =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !unwanted(name)))

/** A rim alone: it stands for no row. */
const rimOf = (attrs: Attributes): Attributes => ({
  ...without(attrs, name => name === 'paint-order' || name.startsWith('ecmeta_')),
  fill: attrs.stroke,
})

const bare = (attrs: Attributes): Attributes => without(attrs, name => /^(?:stroke|paint-order)/.test(name))

function parted(node: SvgNode): readonly SvgNode[] {
  const { tag, attrs, children } = node
  if (tag === 'text' && attrs['paint-order'] === 'stroke' && attrs.stroke)
    return [
      { ...node, attrs: rimOf(attrs) },
      { ...node, attrs: bare(attrs) },
    ]
  return [children ? { ...node, children: children.flatMap(parted) } : node]
}

/**
 * Each text with a rim as two, the rim and over it the text: programs that do not know `paint-order` paint the rim last,
 * and it covers the text.
 */
export const rimsApart = (tree: SvgNode): SvgNode => ({
  ...tree,
  children: (tree.children ?? []).flatMap(parted),
})
