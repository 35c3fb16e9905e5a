import { all, texts, type Element } from './xmlTree.ts'

/** What stands on a slide: its name, its place in inches, and its texts. */
export type Placed = {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly words: string
}

const emu = 914_400

const inches = (element: Element | undefined, name: string): number =>
  Number(element?.attributes[name] ?? Number.NaN) / emu

const sum = (elements: readonly Element[], name: string): number =>
  elements.reduce((total, one) => total + inches(one, name), 0)

/** A table is as large as its columns and lines, whatever its frame says. */
const sizeOf = (shape: Element) =>
  all(shape, 'a:tbl').length > 0
    ? { w: sum(all(shape, 'a:gridCol'), 'w'), h: sum(all(shape, 'a:tr'), 'h') }
    : { w: inches(all(shape, 'a:ext')[0], 'cx'), h: inches(all(shape, 'a:ext')[0], 'cy') }

/** Everything that stands on a slide. */
export const placedOn = (slide: Element): readonly Placed[] =>
  ['p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame']
    .flatMap(kind => all(slide, kind))
    .map(shape => ({
      name: all(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '',
      x: inches(all(shape, 'a:off')[0], 'x'),
      y: inches(all(shape, 'a:off')[0], 'y'),
      ...sizeOf(shape),
      words: texts(shape, 'a:t').join(''),
    }))

/** Inches of all slides of a presentation, by its main part. */
export function slideSizeOf(presentation: Element) {
  const [size] = all(presentation, 'p:sldSz')
  return { w: inches(size, 'cx'), h: inches(size, 'cy') }
}
