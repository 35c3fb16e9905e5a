import type { Figures } from '../data/Figures.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { noFilter } from '../filter/Filter.ts'
import { pathOf } from '../pages/Site.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { unchosenView } from '../parts/panelView.ts'
import type { Place } from './jsonLd.ts'

/** A panel as its built files show it. */
export const builtView = (panel: Panel, figures: Figures, { origin, base, language }: Place): PanelView =>
  unchosenView(panel, frameOf(panel, figures, noFilter), {
    language,
    address: origin + pathOf(base, language, `/panels/${panel.id}`),
    version: figures.version,
  })
