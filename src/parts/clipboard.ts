// Door: the reader's clipboard.

/** Puts a text on the clipboard. False when the browser does not allow it: the reader then copies by hand. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false)

/** Forms of one content by their MIME type; a program that pastes takes the richest it knows. */
type Forms = Readonly<Record<string, string>>

/**
 * Hands the forms over as if the reader had pressed the keys for copying. False when the browser allows that only within
 * the click itself, or not at all.
 */
function handOver(forms: Forms): boolean {
  // It is on its way out: some day it is not there.
  if (!('execCommand' in document)) return false
  let taken = false
  const hand = (event: ClipboardEvent) => {
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form)
    event.preventDefault()
    taken = true
  }
  document.addEventListener('copy', hand, true)
  // oxlint-disable-next-line typescript/no-deprecated -- nothing newer takes HTML as it stands; see copyTyped
  const done = document.execCommand('copy')
  document.removeEventListener('copy', hand, true)
  return done && taken
}

/**
 * Puts a table on the clipboard in two forms: as text, and as HTML, in which numbers stay numbers and texts texts. Only as
 * text where the browser takes no other. False when it does not allow it at all.
 *
 * `navigator.clipboard.write` comes second: Chromium parses the HTML under the page's policy there, and calls each cell's
 * number format a breach of it on the console.
 */
export async function copyTyped(text: string, html: string): Promise<boolean> {
  const forms = { 'text/plain': text, 'text/html': html }
  if (handOver(forms)) return true
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) return copyText(text)
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const)
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => copyText(text),
  )
}
