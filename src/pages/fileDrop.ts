// Door: takes files that are dropped on the window, which the browser would otherwise show instead of the page.

type Listener = (file: File) => void

let listener: Listener | null = null
/** A file that was dropped before anyone could take it. */
let waiting: File | null = null

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

function keep({ dataTransfer }: DragEvent): void {
  const file = dataTransfer?.files[0]
  if (file && listener) listener(file)
  else if (file) waiting = file
}

/**
 * From now on a dropped file is kept for the site. To be called once, as early as the page runs.
 * @param onHeld called when files are held over the page: what takes them may be fetched now
 */
export function takeDrops(onHeld: () => void): void {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, event => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      onHeld()
      if (type === 'drop') keep(event)
    })
}

/** Hands every dropped file on, also one that waits. Returns what ends it. */
export function onFile(take: Listener): () => void {
  listener = take
  const file = waiting
  waiting = null
  if (file) take(file)
  return () => {
    if (listener === take) listener = null
  }
}
