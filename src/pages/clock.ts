// Door: the clock: waits, and tells the time to those who show it.
import { useEffect, useState } from 'react'

/** Calls once when so many milliseconds have passed; returns how to stop that. */
export function after(wait: number, call: () => void): () => void {
  const timer = setTimeout(call, wait)
  return () => clearTimeout(timer)
}

/** The time in milliseconds, told anew each second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
