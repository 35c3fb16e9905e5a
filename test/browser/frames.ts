import { figuresOf, newQueryClient } from '../../src/data/useFigures.ts'
import { readFilter } from '../../src/filter/address.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { readFolder } from '../data/folder.ts'

const client = newQueryClient()

/** The frame a panel must show under an address query, computed in Node from the data folder. */
export async function frameUnder(panel: Panel, query = ''): Promise<Frame> {
  const figures = await figuresOf(client, readFolder, panel.needs)
  return frameOf(panel, figures, readFilter(new URLSearchParams(query)).filter)
}
