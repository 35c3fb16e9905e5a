import type { Topic } from '../data/Figure.ts'
import type { Panel } from './Panel.ts'

/** Every panel, in reading order. */
export const panels: readonly Panel[] = []

/** Panels of one topic, in reading order. */
export const panelsOf = (topic: Topic): readonly Panel[] => panels.filter(panel => panel.topic === topic)

/** The panel of this id, or undefined. */
export const panelById = (id: string): Panel | undefined => panels.find(panel => panel.id === id)
