import type { Text } from '../frame/Frame.ts'
import { formatWords } from '../words/files.ts'
import type { PanelView } from './PanelView.ts'
import { pptxMime } from './pptxMime.ts'
import type { Settings } from './settings.ts'

/** Makes a file of a panel view. Rejects with an Error that says what stood in the way. */
export type Writer = { readonly make: (view: PanelView, settings: Settings) => Promise<Blob> }

/** A kind of file a panel can be taken along as; its writer is loaded when first asked for. */
export type Format = {
  readonly id: keyof typeof formatWords
  readonly label: Text
  readonly extension: string
  readonly mime: string
  readonly load: () => Promise<Writer>
}

/** Everything about a format but its writer. */
type Kind = Omit<Format, 'label' | 'load'>

/** A format written as text by a pure function. */
const textFormat = (
  kind: Kind,
  load: () => Promise<(view: PanelView, settings: Settings) => string>,
): Format => ({
  ...kind,
  label: formatWords[kind.id],
  load: async () => {
    const write = await load()
    return { make: async (view, settings) => new Blob([write(view, settings)], { type: kind.mime }) }
  },
})

const png: Format = {
  id: 'png',
  label: formatWords.png,
  extension: 'png',
  mime: 'image/png',
  load: async () => ({ make: (await import('./png.ts')).png }),
}

const powerPoint: Format = {
  id: 'pptx',
  label: formatWords.pptx,
  extension: 'pptx',
  mime: pptxMime,
  load: async () => ({ make: (await import('./pptx.ts')).pptx }),
}

const xlsx: Format = {
  id: 'xlsx',
  label: formatWords.xlsx,
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  load: async () => ({ make: (await import('./xlsx.ts')).xlsx }),
}

const zip: Format = {
  id: 'zip',
  label: formatWords.zip,
  extension: 'zip',
  mime: 'application/zip',
  load: async () => ({ make: (await import('./zip.ts')).zip }),
}

/** Every format, in the order of the menu. */
export const formats: readonly Format[] = [
  png,
  textFormat(
    { id: 'svg', extension: 'svg', mime: 'image/svg+xml' },
    async () => (await import('./svg.ts')).svg,
  ),
  textFormat(
    { id: 'csv', extension: 'csv', mime: 'text/csv;charset=utf-8' },
    async () => (await import('./csv.ts')).csv,
  ),
  xlsx,
  powerPoint,
  textFormat(
    { id: 'json', extension: 'json', mime: 'application/json' },
    async () => (await import('./json.ts')).json,
  ),
  zip,
]
