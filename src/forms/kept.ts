import type { Frame, Key, Language } from '../frame/Frame.ts'
import { shownOfWords, shownWithChosenWords } from '../words/picture.ts'

/**
 * What stands on a sheet without room for all: what the reader has chosen, and of the others the first ones; in the order
 * they had.
 */
export function keptOf<One>(
  all: readonly One[],
  count: number,
  isChosen: (one: One) => boolean,
): readonly One[] {
  const chosen = all.filter(isChosen).slice(0, count)
  const others = all.filter(one => !isChosen(one)).slice(0, count - chosen.length)
  const kept = new Set([...chosen, ...others])
  return all.filter(one => kept.has(one))
}

/** The same for the lines of a form: a line is chosen where one of its rows is. */
export const keptLines = (frame: Frame, column: string, lines: readonly Key[], count: number) =>
  keptOf(lines, count, ({ id }) =>
    frame.rows.some(({ keys, emphasis }) => emphasis === 'chosen' && keys[column]?.id === id),
  )

/** Says how many of how many are drawn, and which: by what tells them apart. */
export function leftOutWords(
  language: Language,
  kept: readonly (string | number)[],
  all: readonly (string | number)[],
): string {
  const areFirst = kept.every((one, at) => one === all[at])
  return (areFirst ? shownOfWords : shownWithChosenWords)[language](kept.length, all.length)
}
