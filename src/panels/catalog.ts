import type { Topic } from '../data/Figure.ts'
import { cardList, cardOf } from './cards.ts'
import type { Panel, PanelCard } from './Panel.ts'

/** The files of this folder that are panels, each by its path and fetched when it is asked for. */
const files = import.meta.glob<Panel>(
  ['./*.ts', '!./Panel.ts', '!./cards.ts', '!./catalog.ts', '!./view.ts'],
  {
    import: 'panel',
  },
)

/** Panels that are here. Asked for again they are there at once, which the build and a second look rely on. */
const here = new Map<string, Panel>()

/** The panel of a card, fetched on first call. Rejects when it cannot be fetched, and may then be called again. */
export async function loadPanel({ id }: PanelCard): Promise<Panel> {
  const panel = here.get(id) ?? (await files[`./${id}.ts`]?.())
  if (!panel) throw new Error(`no file of a panel "${id}"`)
  here.set(id, panel)
  return panel
}

/** The panel of a card if it has been loaded. */
export const loadedPanel = ({ id }: PanelCard): Panel | undefined => here.get(id)

/** The card of every panel, in reading order. */
export const panels: readonly PanelCard[] = cardList

/** Every panel, whole, in reading order: for the build and for tests. */
export const allPanels = (): Promise<readonly Panel[]> => Promise.all(panels.map(loadPanel))

/** The one panel of each topic that stands on the front page. */
export const headlines: Readonly<Record<Topic, PanelCard>> = {
  guangdong: cardOf('guangdong-amounts'),
  trade: cardOf('trade-flows'),
  nev: cardOf('nev-volumes'),
  scientists: cardOf('scientists-crossing'),
  'robot-games': cardOf('robot-medals'),
}

/** Cards of one topic, in reading order. */
export const panelsOf = (topic: Topic): readonly PanelCard[] => panels.filter(panel => panel.topic === topic)

/** The card of this id, or undefined. */
export const panelById = (id: string): PanelCard | undefined => panels.find(panel => panel.id === id)
