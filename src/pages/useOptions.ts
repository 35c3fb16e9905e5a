import { useEffect, useMemo, useState } from 'react'
import type { Figures } from '../data/Figures.ts'
import type { Panel } from '../panels/Panel.ts'
import { addKeys, nothingFound, ordered, type Options } from './filterOptions.ts'
import { eachInTurn, urgencies } from './turns.ts'

/** For the build: which menus there are. What is in them comes when the bar is live. */
function firstOptions(panels: readonly Panel[], figures: Figures): Options {
  const found = nothingFound()
  for (const panel of panels) addKeys(found, panel, figures)
  return Object.fromEntries(Object.keys(ordered(found)).map(dimension => [dimension, []]))
}

/** One panel after the other, each in a task of its own. Returns a way to stop. */
function gathered(panels: readonly Panel[], figures: Figures, done: (options: Options) => void): () => void {
  const found = nothingFound()
  return eachInTurn(
    panels,
    panel => addKeys(found, panel, figures),
    () => done(ordered(found)),
    urgencies.inSight,
  )
}

/** What can be chosen, once panels and figures are there and have been looked through; null until then. */
export function useOptions(
  panels: readonly Panel[] | null,
  figures: Figures | null,
  building: boolean,
): Options | null {
  const [options, setOptions] = useState<Options | null>(null)
  const built = useMemo(
    () => (building && panels && figures ? firstOptions(panels, figures) : null),
    [building, panels, figures],
  )
  useEffect(() => (panels && figures ? gathered(panels, figures, setOptions) : undefined), [panels, figures])
  return built ?? options
}
