// Door: hands a file's manifest over to the page of another language, through the storage of the tab.
import type { Manifest } from '../exports/Manifest.ts'
import { ManifestError, readManifest, type ManifestFault } from '../exports/readManifest.ts'
import { manifestIn } from '../exports/manifestIn.ts'

/** What came out of a file: its manifest, or why there is none. */
export type Opened = { readonly name: string } & (
  { readonly manifest: Manifest } | { readonly fault: ManifestFault | 'unread' }
)

/** Reads a file that somebody has brought. */
export const openFile = (file: File): Promise<Opened> =>
  manifestIn(file).then(
    manifest => ({ name: file.name, manifest }),
    (error: unknown) => ({ name: file.name, fault: error instanceof ManifestError ? error.fault : 'unread' }),
  )

const place = 'kapok-opened'

/** Leads to the same site's page of another language, which takes the manifest up. False when the tab keeps nothing. */
export function goAcross(opened: Opened & { readonly manifest: Manifest }, address: string): boolean {
  try {
    sessionStorage.setItem(place, JSON.stringify(opened))
  } catch {
    return false
  }
  location.assign(address)
  return true
}

/** What another page has handed over, once. It is checked again: others can write there too. */
export function takeAcross(): Opened | null {
  try {
    const { name, manifest }: { name: unknown; manifest: unknown } = JSON.parse(
      sessionStorage.getItem(place) ?? '{}',
    )
    sessionStorage.removeItem(place)
    return typeof name === 'string' ? { name, manifest: readManifest(manifest) } : null
  } catch {
    return null
  }
}
