// Door: the reader's clipboard.

/** Puts a text on the clipboard. False when the browser does not allow it: the reader then copies by hand. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false)

/** One content in two forms; a program that pastes takes the richest it knows. */
export type RichCopy = { readonly text: string; readonly html: string }

/** Puts a table on the clipboard as HTML and as text; as text alone where the browser takes no more. False when it takes nothing. */
export async function copyRich({ text, html }: RichCopy): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return copyText(text)
  const forms = { 'text/plain': text, 'text/html': html }
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const)
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyText(text)
  }
}

/**
 * Puts a table on the clipboard in two forms: as text, and as HTML, in which numbers stay numbers and texts texts. Only as
 * text where the browser takes no other. False when it does not allow it at all.
 */
export async function copyTyped(text: string, html: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) return copyText(text)
  const blob = (content: string, type: string) => new Blob([content], { type })
  const item = new ClipboardItem({
    'text/plain': blob(text, 'text/plain'),
    'text/html': blob(html, 'text/html'),
  })
  return navigator.clipboard.write([item]).then(
    () => true,
    () => copyText(text),
  )
}
