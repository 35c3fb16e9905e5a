import { readFile } from 'node:fs/promises'
import { datasets } from '../../src/data/Figure.ts'
import { gather, type Figures } from '../../src/data/Figures.ts'
import { loadReference, loadRows, type ReadFile } from '../../src/data/load.ts'

/** The project's data folder, read from the disk. */
export const readFolder: ReadFile = file => readFile(`public/data/${file}`, 'utf8')

/** Every figure of the project, checked and computed as the site does it. */
export async function loadFolder(): Promise<Figures> {
  const files = datasets.map(async dataset => ({ dataset, rows: await loadRows(readFolder, dataset) }))
  return gather(await Promise.all(files), await loadReference(readFolder))
}
