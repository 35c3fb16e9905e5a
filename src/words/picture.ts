/** Says on a picture without room for everything how much it shows: the first of all, in the chart's own order. */
export const shownOfWords: Readonly<Record<'en' | 'zh', (shown: number, all: number) => string>> = {
  en: (shown, all) => `Shown: the first ${shown} of ${all}`,
  zh: (shown, all) => `图中为前${shown}项，共${all}项`,
}
