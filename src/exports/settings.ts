/** Targets a picture is laid out for: a whole slide and half of one at 16:9, a slide at 4:3, a square, the screen as it is. */
export const pictures = ['slide', 'half', 'four-three', 'square', 'screen'] as const
export type PictureTarget = (typeof pictures)[number]

/** What a picture stands on: paper of the page's own scheme, of a named one, or none. */
export const papers = ['page', 'light', 'dark', 'transparent'] as const
export type Paper = (typeof papers)[number]

/** How the reader wants files made; each format takes of it what concerns it. */
export type Settings = {
  readonly picture: PictureTarget
  readonly paper: Paper
  /** Title, subtitle and finding stand over the chart. */
  readonly headline: boolean
  /** Rows of a table: those the choice leaves in sight, or all. */
  readonly rows: 'shown' | 'all'
  /** A CSV begins with lines that say its title, choice, sources and licence. */
  readonly head: boolean
}

/** What a file is made with when nobody has said otherwise. */
export const usual: Settings = {
  picture: 'slide',
  paper: 'page',
  headline: true,
  rows: 'shown',
  head: false,
}
