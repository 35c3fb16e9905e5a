import type { Topic } from '../../src/data/Figure.ts'
import { allPanels, headlines as cards } from '../../src/panels/catalog.ts'
import type { Panel } from '../../src/panels/Panel.ts'

/** Every panel, whole, in reading order. */
export const panels: readonly Panel[] = await allPanels()

/** The panel of this id, or undefined. */
export const panelById = (id: string): Panel | undefined => panels.find(panel => panel.id === id)

/** Panels of one topic, in reading order. */
export const panelsOf = (topic: Topic): readonly Panel[] => panels.filter(panel => panel.topic === topic)

const whole = (id: string): Panel => {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel "${id}"`)
  return panel
}

/** The panel of each topic that stands on the front page. */
export const headlines: Readonly<Record<Topic, Panel>> = {
  guangdong: whole(cards.guangdong.id),
  trade: whole(cards.trade.id),
  nev: whole(cards.nev.id),
  scientists: whole(cards.scientists.id),
  'robot-games': whole(cards['robot-games'].id),
}
