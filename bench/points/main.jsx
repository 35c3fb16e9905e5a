// Door: a page with one panel of 100,000 made-up values, for the benchmark alone. Draws when it is told to.
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { loadZoomChart } from '../../src/charts/load.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { frameOf } from '../../src/panels/view.ts'
import { PanelFigure } from '../../src/parts/PanelFigure.tsx'
import '../../src/app/style.css'
import { panel, syntheticFigures } from './panel.js'

const nothing = () => undefined
const figures = syntheticFigures()

function Page() {
  const frame = frameOf(panel, figures, noFilter)
  return (
    <PanelFigure
      panel={panel}
      frame={frame}
      whole={frame}
      language="en"
      scheme="light"
      bare
      loadChart={loadZoomChart}
      onPick={nothing}
      link={null}
      onLink={nothing}
      onReset={nothing}
      formats={[]}
      view={nothing}
      onSave={nothing}
      pageAddress="#"
      embedAddress="#"
    />
  )
}

// The library's code is there, as after a reader's first move; what is measured is the panel.
await loadZoomChart()
window.kapokPoints = () => {
  const root = createRoot(document.getElementById('root'))
  flushSync(() => root.render(<Page />))
}
document.documentElement.dataset.ready = ''
