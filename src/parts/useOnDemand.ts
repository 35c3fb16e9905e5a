import { useEffect, useState, type ComponentType } from 'react'

type OnDemand<Props> = { readonly Part: ComponentType<Props> | null; readonly failed: boolean }

/**
 * A part of the page that is fetched when it is first wanted. Null until it is there; `failed` when it did not arrive:
 * wanted anew, it is asked for anew.
 * @param load always the same function
 */
export function useOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
  wanted: boolean,
): OnDemand<Props> {
  const [state, setState] = useState<OnDemand<Props>>({ Part: null, failed: false })
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
  }, [load, missing])
  return wanted ? state : { ...state, failed: false }
}
