/** The sign of doubt, in charts and in the notes that say what it means. */
export const dagger = '†'

export const hasDagger = (text: string): boolean => text.includes(dagger)

/** Notes that say what the sign of doubt means before all others. */
export const daggerFirst = (notes: readonly string[]): readonly string[] =>
  notes.toSorted((one, other) => Number(hasDagger(other)) - Number(hasDagger(one)))
