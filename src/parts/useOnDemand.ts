import { useEffect, useState } from 'react'

type Arrived<Part> = { readonly Part: Part | null; readonly failed: boolean }

type OnDemand<Part> = Arrived<Part> & {
  /** Asks once more for what did not arrive. */
  readonly retry: () => void
}

/**
 * A part of the page that is fetched when it is first wanted. Null until it is there; `failed` when it did not arrive:
 * wanted anew, it is asked for anew.
 * @param load always the same function
 */
export function useOnDemand<Part extends object>(load: () => Promise<Part>, wanted: boolean): OnDemand<Part> {
  const [state, setState] = useState<Arrived<Part>>({ Part: null, failed: false })
  const [tries, setTries] = useState(0)
  const missing = wanted && state.Part === null
  useEffect(() => {
    if (!missing) return
    let gone = false
    load().then(
      Part => gone || setState({ Part, failed: false }),
      () => gone || setState({ Part: null, failed: true }),
    )
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each try asks anew
  }, [load, missing, tries])
  const retry = () => {
    setState({ Part: null, failed: false })
    setTries(tries + 1)
  }
  return { ...state, failed: wanted && state.failed, retry }
}
