/**
 * Every panel as every file, made by the product's own code in a real browser. Built by itself, apart from the site
 * (see `workshopBuild.ts`); tests drive it through `workshopPage.ts`.
 */
import type { Figures } from '../../src/data/Figures.ts'
import { fetchFile } from '../../src/data/load.ts'
import { figuresOf, newQueryClient } from '../../src/data/useFigures.ts'
import { formats } from '../../src/exports/catalog.ts'
import { copyImage } from '../../src/exports/copyImage.ts'
import { manifestOf, type Manifest } from '../../src/exports/Manifest.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { usual, type Settings } from '../../src/exports/settings.ts'
import { readFilter } from '../../src/filter/address.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import type { Frame, Language } from '../../src/frame/Frame.ts'
import { viewOf } from '../../src/pages/savePanel.ts'
import { pathOf } from '../../src/pages/Site.ts'
import { panelById } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'

/** A view of a panel, as a reader would bring it about. */
export type ViewOrder = {
  readonly panel: string
  /** The choice as the address has it, without a question mark. */
  readonly query?: string
  readonly language?: Language
  readonly scheme?: 'light' | 'dark'
  /** Day of the export, ISO. */
  readonly today?: string
}

/** A view, and the file wanted of it. */
export type Order = ViewOrder & { readonly format: string; readonly settings?: Partial<Settings> }

/** What a panel shows under an order, as values that can leave the page. */
export type Shown = {
  readonly title: string
  readonly subtitle: string
  readonly sentence: string
  readonly frame: Frame
  readonly whole: Frame
  readonly manifest: Manifest
}

/** A file that was made: its bytes as base64, its media type, and what it was made from. */
export type Made = Shown & { readonly bytes: string; readonly mime: string }

const client = newQueryClient()
const read = fetchFile('/')
/** Figures by what they are gathered from: they are the same for every file of a page. */
const gathered = new Map<string, Promise<Figures>>()

function figuresFor({ needs }: Panel): Promise<Figures> {
  const known = gathered.get(needs.join()) ?? figuresOf(client, read, needs)
  gathered.set(needs.join(), known)
  return known
}

async function viewFor({
  panel: id,
  query = '',
  language = 'en',
  scheme = 'light',
  today = '2025-09-01',
}: ViewOrder): Promise<PanelView> {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel "${id}"`)
  const figures = await figuresFor(panel)
  const { filter } = readFilter(new URLSearchParams(query))
  return viewOf({
    panel,
    frame: frameOf(panel, figures, filter),
    whole: frameOf(panel, figures, noFilter),
    figures,
    filter,
    site: { language, scheme, today: () => today },
    address: `${location.origin}${pathOf('/', language, `/panels/${id}`)}${query && `?${query}`}`,
    query,
  })
}

const shownOf = (view: PanelView): Shown => {
  const { title, subtitle, sentence, frame, whole } = view
  return { title, subtitle, sentence, frame, whole, manifest: manifestOf(view) }
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

async function make({ format: id, settings, ...order }: Order): Promise<Made> {
  const format = formats.find(known => known.id === id)
  if (!format) throw new Error(`no format "${id}" among ${formats.map(known => known.id).join(', ')}`)
  const view = await viewFor(order)
  const { make } = await format.load()
  const file = await make(view, { ...usual, ...settings })
  return { ...shownOf(view), bytes: await base64(file), mime: file.type }
}

/** Puts a view's picture on the clipboard, as "Copy image" does; false when the browser does not allow it. */
const copy = async (order: ViewOrder): Promise<boolean> => copyImage(await viewFor(order), usual)

/** A deck of panels as slides of PowerPoint, each under its own finding. */
async function makeDeck(orders: readonly ViewOrder[]): Promise<string> {
  const views = await Promise.all(orders.map(viewFor))
  const [first] = views
  if (!first) throw new Error('a deck without panels')
  const { pptxDeck } = await import('../../src/exports/pptxDeck.ts')
  const slides = views.map(view => ({ view, headline: view.sentence, notes: `Notes on ${view.id}` }))
  const { language, address, version, today } = first
  const file = await pptxDeck({
    title: 'A deck',
    slides,
    language,
    route: '/present',
    query: '',
    address,
    version,
    today,
  })
  return base64(file)
}

const workshop = { make, copy, makeDeck, show: async (order: ViewOrder) => shownOf(await viewFor(order)) }

export type Workshop = typeof workshop

Object.assign(window, { workshop })
