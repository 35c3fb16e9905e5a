// Door: hears that the page is about to be printed, and that it has been.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed. The browser takes its picture as soon as it has told: what changes has changed by then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
