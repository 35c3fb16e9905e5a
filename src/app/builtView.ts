import type { Figures } from '../data/Figures.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { noFilter } from '../filter/Filter.ts'
import { pathOf } from '../pages/Site.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import type { Place } from './jsonLd.ts'

/** A panel as its built files show it: every row, nothing chosen, on light paper; no day, so that each build gives the same. */
export function builtView(panel: Panel, figures: Figures, { origin, base, language }: Place): PanelView {
  const frame = frameOf(panel, figures, noFilter)
  const route = `/panels/${panel.id}`
  return {
    id: panel.id,
    title: panel.title[language],
    subtitle: panel.subtitle(frame)[language],
    sentence: panel.describe(frame, language),
    frame,
    whole: frame,
    choices: [],
    language,
    scheme: 'light',
    address: origin + pathOf(base, language, route),
    route,
    query: '',
    version: figures.version,
    today: '',
    ...(panel.legend ? { legend: panel.legend(frame, language) } : {}),
    encode: look => panel.encode(frame, look),
    height: look => panel.height(frame, look),
  }
}
