// Door: the reader's clipboard.

/** Puts a text on the clipboard. False when the browser does not allow it: the reader then copies by hand. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false)
