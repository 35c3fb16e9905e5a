import type { ECharts } from 'echarts'

const holds = new WeakMap<object, number>()

/** Keeps a chart from painting until what it returns is called. What is to be painted then has to be asked for. */
export function holdPaint(chart: ECharts): () => void {
  const { painter } = chart.getZr()
  holds.set(painter, (holds.get(painter) ?? 0) + 1)
  painter.refresh = () => undefined
  return () => {
    const left = (holds.get(painter) ?? 1) - 1
    holds.set(painter, left)
    // The painter's own is that of all painters.
    if (left === 0) Reflect.deleteProperty(painter, 'refresh')
  }
}

/** Does something that would paint the marks as they are, a moment before they are others, without painting them. */
export function unpainted(chart: ECharts, act: () => void): void {
  const release = holdPaint(chart)
  try {
    act()
  } finally {
    release()
  }
}
