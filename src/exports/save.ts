// Door: hands a file to the reader, through an object URL and a link that is clicked.

/** Long enough for a slow disk and a question where to save; the address is gone afterwards. */
const kept = 60_000

/** Saves a file under a name, as a click on a download link would. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), kept)
}
