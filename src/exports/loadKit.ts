// Door: fetches what briefings are made with from the site.
import { kitFile, type BriefingKit } from './BriefingKit.ts'
import { reached } from './Unreachable.ts'

const fields = ['code', 'codeHash', 'loader', 'loaderHash', 'style', 'styleHash'] as const

const isKit = (value: unknown): value is BriefingKit =>
  fields.every(field => typeof Reflect.get(Object(value), field) === 'string')

/** The kit of the site under this base. Rejects with `Unreachable` when it cannot be fetched, with an Error when it is none. */
export async function loadKit(base: string): Promise<BriefingKit> {
  const kit: unknown = await reached(async () => {
    // Always of the build that the page at hand belongs to, whatever an older visit has left in the cache.
    const response = await fetch(base + kitFile, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${kitFile}: ${response.status}`)
    return response.json()
  })
  if (!isKit(kit)) throw new Error(`${kitFile} is not what briefings are made with`)
  return kit
}
