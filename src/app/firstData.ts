// Door: the data folder, asked while the app's own code is still on its way.
import type { ReadFile } from '../data/load.ts'

/** What every chart needs beside its own figures. */
const always = ['datapackage', 'measures', 'entities', 'sources']

const asked = new Map<string, Promise<string | null>>()

async function textAt(href: string): Promise<string | null> {
  const answer = await fetch(href).catch(() => null)
  return answer?.ok ? answer.text().catch(() => null) : null
}

/** Asks for the data that the charts of this page rest on, as the build has named them on its root element. */
export function askData(): void {
  const { figures, base = '/' } = document.documentElement.dataset
  if (figures === undefined) return
  for (const name of [...always, ...figures.split(' ').filter(Boolean)])
    asked.set(`${name}.json`, textAt(`${base}data/${name}.json`))
}

/** Hands out what was asked for before, once each; all else, and what did not come, is read as ever. */
export const firstData =
  (read: ReadFile): ReadFile =>
  async file => {
    const early = asked.get(file)
    asked.delete(file)
    return (await early) ?? read(file)
  }
