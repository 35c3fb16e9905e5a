import type { Chart } from './Chart.tsx'

type Live = typeof Chart

/** Fetches on first call and shares from then on. A lost connection is not remembered: the next call tries again. */
function shared(fetch: () => Promise<Live>): () => Promise<Live> {
  let loading: Promise<Live> | undefined
  const fetched = async (): Promise<Live> => {
    try {
      return await fetch()
    } catch (failure) {
      loading = undefined
      throw failure
    }
  }
  return () => (loading ??= fetched())
}

/** The live chart, fetched with ECharts on first call and shared from then on. Rejects when the network fails; may be called again. */
export const loadChart = shared(async () => (await import('./Chart.tsx')).Chart)

/** The live chart that zooms, for long lines; as `loadChart`. */
export const loadZoomChart = shared(async () => (await import('./ZoomChart.tsx')).ZoomChart)
