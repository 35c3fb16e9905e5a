/** What every briefing is made with: written by the build, fetched when the first one is asked for. */
export type BriefingKit = {
  /** The program as zipped text, base64, and the hash a policy knows the unzipped one by. */
  readonly code: string
  readonly codeHash: string
  /** The small script that unzips it. */
  readonly loader: string
  readonly loaderHash: string
  readonly style: string
  readonly styleHash: string
}

/** Name of the kit's file within the site. */
export const kitFile = 'briefing.json'
