import { printedRow, sampleReference } from './sample.ts'

const list = (rows: ReadonlyMap<string, unknown>): string => JSON.stringify([...rows.values()])

/** A small data folder as text, two datasets and what they refer to. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'measures.json': list(sampleReference.measures),
  'entities.json': list(sampleReference.entities),
  'sources.json': list(sampleReference.sources),
  'trade.json': JSON.stringify([printedRow('trade-a'), printedRow('trade-b')]),
  'nev.json': JSON.stringify([printedRow('nev-a')]),
  'datapackage.json': JSON.stringify({ resources: [] }),
}
