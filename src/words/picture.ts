type ShownOf = Readonly<Record<'en' | 'zh', (shown: number, all: number) => string>>

/** Says on a picture without room for everything how much it shows: the first of all, in the chart's own order. */
export const shownOfWords: ShownOf = {
  en: (shown, all) => `Shown: the first ${shown} of ${all}`,
  zh: (shown, all) => `图中为前${shown}项，共${all}项`,
}

/** The same where what the reader has chosen took the place of the last of those. */
export const shownWithChosenWords: ShownOf = {
  en: (shown, all) => `Shown: ${shown} of ${all}, with those chosen`,
  zh: (shown, all) => `图中为${all}项中的${shown}项，含所选`,
}
