import type { Figures } from '../../src/data/Figures.ts'
import { figuresOf, newQueryClient } from '../../src/data/useFigures.ts'
import { readFilter } from '../../src/filter/address.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { readFolder } from '../data/folder.ts'

const client = newQueryClient()
/** Figures by what they are gathered from: a test asks for those of one panel hundreds of times. */
const gathered = new Map<string, Promise<Figures>>()

function figuresFor({ needs }: Panel): Promise<Figures> {
  const known = gathered.get(needs.join()) ?? figuresOf(client, readFolder, needs)
  gathered.set(needs.join(), known)
  return known
}

/** The frame a panel must show under an address query, computed in Node from the data folder. */
export async function frameUnder(panel: Panel, query = ''): Promise<Frame> {
  return frameOf(panel, await figuresFor(panel), readFilter(new URLSearchParams(query)).filter)
}
