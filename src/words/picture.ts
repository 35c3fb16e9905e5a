/** Says on a picture without room for all its lines how many it shows: the first ones, in the chart's own order. */
export const shownOfWords: Readonly<Record<'en' | 'zh', (shown: number, all: number) => string>> = {
  en: (shown, all) =>
    shown === 1 ? `The first of ${all} lines is shown.` : `The first ${shown} of ${all} lines are shown.`,
  zh: (shown, all) => `图中为前${shown}项，共${all}项。`,
}
