type Rule = { readonly values: readonly string[]; readonly types?: readonly string[] }

/**
 * What each room may import besides itself. `types` may be imported on top, for names only: they leave no trace in
 * the built code, so the values still flow one way.
 */
export const mayImport: Readonly<Record<string, Rule>> = {
  // A tidy table is worth trusting because it knows nothing: no data file, no chart, no language file can bend it.
  frame: { values: [] },
  // Words are names for things that are defined further right, so they may know those types; a word that needed a
  // figure to be said would be a sentence, and sentences are the panels'.
  words: { values: ['frame'], types: ['data', 'filter'] },
  // Figures are the same whatever the reader chooses: data that knew the filter could be filtered into a lie.
  data: { values: ['frame', 'words'] },
  // A choice is made over figures and frames. It must not know charts: the same choice drives tables and files.
  filter: { values: ['frame', 'words', 'data'] },
  // What was put aside is ids, choices and the speaker's words: it knows no panel, so that any page can read it cheaply.
  deck: { values: ['frame', 'words', 'data', 'filter'] },
  // A form lays a frame out, whatever it is about. One that knew figures or a panel would serve only those.
  forms: { values: ['frame', 'words'] },
  // A panel is pure: figures in, table, option and sentence out. With no chart library and no screen it can be
  // tested, compared and drawn at build time.
  panels: { values: ['frame', 'words', 'data', 'filter', 'forms'] },
  // Charts draw options. A chart that imported a panel would load all of them.
  charts: { values: ['frame', 'words', 'forms'] },
  // A file is written from a view of a panel, a plain value. It must not reach for figures or the filter: what is
  // downloaded is what is shown.
  exports: { values: ['frame', 'words', 'forms', 'charts'] },
  // What a frame and its host say to each other runs in pages of other people: it brings nothing of the site along.
  embed: { values: ['frame'] },
  // Parts get their panel as a value, so that one part serves every panel and an embed loads one panel only.
  parts: {
    values: ['frame', 'words', 'data', 'filter', 'forms', 'charts', 'exports', 'embed'],
    types: ['panels'],
  },
  // Pages put panels and parts together, by route.
  pages: {
    values: [
      'frame',
      'words',
      'data',
      'filter',
      'deck',
      'forms',
      'panels',
      'charts',
      'exports',
      'embed',
      'parts',
    ],
  },
  // The app composes; nothing may import it, so that entries can be added or dropped freely.
  app: {
    values: [
      'frame',
      'words',
      'data',
      'filter',
      'deck',
      'forms',
      'panels',
      'charts',
      'exports',
      'embed',
      'parts',
      'pages',
    ],
  },
}
