import { iframeSnippet } from '../embed/snippet.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { siteWords } from '../words/topics.ts'
import { escapeHtml } from './html.ts'
import type { Place } from './jsonLd.ts'
import { previewPath, previewSize } from './preview.ts'

/** Pixels of width the frame is offered at: a column of text. */
const width = 640

/** Pixels that title, finding, notes and sources take around a chart in a frame this wide: enough for the longest. */
const around = 360

const chartHeight = ({ height, language }: PanelView): number =>
  height({ size: 'medium', language, width: width - 48 })

const root = ({ origin, base }: Place): string => origin + base

/** Path under the base of what a panel says to those who embed by address. */
export const oembedPath = (id: string, language: 'en' | 'zh'): string =>
  `${language === 'zh' ? 'zh/' : ''}oembed/${id}.json`

/** Points readers of oEmbed from a page of a panel to its answer. */
export const oembedLink = (
  { id, title, language }: Pick<PanelView, 'id' | 'title' | 'language'>,
  place: Place,
) =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(root(place) + oembedPath(id, language))}" title="${escapeHtml(title)}">`

/** The answer for a panel, as oEmbed 1.0 has it (https://oembed.com): a frame as `html`, its size, a thumbnail. */
export function oembedOf(view: PanelView, place: Place): string {
  const { id, title, sentence: finding, language } = view
  const height = Math.ceil(chartHeight(view) + around)
  const snippet = { site: root(place), panel: id, title, finding, language, query: '', height }
  const picture = previewPath({ kind: 'panel', panel: { id } }, language)
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: siteWords.name[language],
    provider_url: root(place),
    html: iframeSnippet(snippet),
    width,
    height,
    thumbnail_url: root(place) + picture,
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
