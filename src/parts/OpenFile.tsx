import { useEffect, useRef } from 'react'
import type { Language } from '../frame/Frame.ts'
import { reopenedWords } from '../words/reopened.ts'

type OpenFileProps = { readonly language: Language; readonly onFile: (file: File) => void }

/** The file a control holds, taken from it: the same one may be chosen again. */
function fileIn(input: HTMLInputElement | null): File | undefined {
  const file = input?.files?.[0]
  if (input && file) input.value = ''
  return file
}

/**
 * Asks for a file. The browser's own control, so that it answers before the page is live: what was chosen until then is
 * taken when this part is.
 */
export function OpenFile({ language, onFile }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const file = fileIn(input.current)
    if (file) onFile(file)
  }, [onFile])
  const take = () => {
    const file = fileIn(input.current)
    if (file) onFile(file)
  }
  return (
    <label className="tool open-file needs-script">
      {reopenedWords.open[language]}
      <input ref={input} type="file" onChange={take} />
    </label>
  )
}
