import type { Chart } from './Chart.tsx'

let loading: Promise<typeof Chart> | undefined

async function fetched(): Promise<typeof Chart> {
  try {
    return (await import('./Chart.tsx')).Chart
  } catch (failure) {
    // A lost connection must not be remembered: the next move of the reader tries again.
    loading = undefined
    throw failure
  }
}

/** The live chart, fetched with ECharts on first call and shared from then on. Rejects when the network fails; may be called again. */
export const loadChart = (): Promise<typeof Chart> => (loading ??= fetched())
