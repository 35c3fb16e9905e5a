import { useEffect, useState, type ComponentType } from 'react'
import type { ChartProps } from '../charts/Chart.tsx'

/** Loads the live chart: a module that is fetched once, whoever asks. Rejects when it cannot be fetched. */
export type LoadChart = () => Promise<ComponentType<ChartProps>>

type Loaded = {
  readonly Chart: ComponentType<ChartProps> | null
  readonly error: unknown
  readonly retry: () => void
}

/** The live chart from when it is wanted on; null until it is there. `retry` asks again after an error. */
export function useChart(load: LoadChart, wanted: boolean): Loaded {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Omit<Loaded, 'retry'>>({ Chart: null, error: null })
  useEffect(() => {
    if (!wanted) return
    let gone = false
    load().then(
      Chart => gone || setState({ Chart, error: null }),
      (error: unknown) => gone || setState({ Chart: null, error }),
    )
    return () => {
      gone = true
    }
  }, [load, wanted, attempt])
  return { ...state, retry: () => setAttempt(attempt + 1) }
}
