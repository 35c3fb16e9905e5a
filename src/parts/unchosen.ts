import type { PanelView } from '../exports/PanelView.ts'
import type { Panel } from '../panels/Panel.ts'

/** A view as the build has it, nothing chosen and on nobody's screen: what the files beside a panel's page show. */
export function unchosen(panel: Panel, view: PanelView): PanelView {
  const { whole, language } = view
  const { screen: _screen, legend: _legend, ...rest } = view
  return {
    ...rest,
    subtitle: panel.subtitle(whole)[language],
    sentence: panel.describe(whole, language),
    frame: whole,
    choices: [],
    scheme: 'light',
    ...(panel.legend ? { legend: panel.legend(whole, language) } : {}),
    encode: look => panel.encode(whole, look),
    height: look => panel.height(whole, look),
  }
}
