import { inlineSvg } from '../charts/inline.ts'
import { drawSvg } from '../charts/svg.ts'
import { keyColumns, measureColumn, type Frame, type Language, type Row } from '../frame/Frame.ts'
import { briefingWords } from '../words/briefing.ts'
import { nameIn, valueWords } from '../words/rowWords.ts'
import { rowStatusWords } from '../words/statuses.ts'
import { withStatuses } from '../words/statusSentence.ts'
import { columnWords } from '../words/files.ts'
import { ui } from '../words/ui.ts'
import type { DeckView, SlideView } from './DeckView.ts'
import type { PanelView } from './PanelView.ts'
import { escaped } from './xml.ts'

/** Pixels the standing picture is laid out for; wider and narrower it scales. */
const width = 720

function picture(view: PanelView): string {
  const { frame, language, title, sentence } = view
  const look = { size: 'medium', language, width } as const
  const svg = drawSvg(view.encode(look), {
    width,
    height: view.height(look),
    scheme: 'light',
    title,
    description: withStatuses(sentence, frame, language),
  })
  return `<div class="chart-static briefing-still">${inlineSvg(svg)}</div>`
}

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
  `<tr>${texts.map(text => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`

function rowTexts(frame: Frame, row: Row, language: Language): readonly string[] {
  return [
    ...keyColumns(frame).map(({ id }) => nameIn(row, id, language)),
    valueWords(row, language),
    rowStatusWords(row)[language],
    [...new Set(row.evidence.map(({ citation }) => citation))].filter(Boolean).join('; '),
  ]
}

function table({ frame, language }: PanelView): string {
  const heads = [
    ...keyColumns(frame).map(({ label }) => label[language]),
    measureColumn(frame).label[language],
    columnWords.status[language],
    columnWords.source[language],
  ]
  const rows = frame.rows.map(row => cells('td', rowTexts(frame, row, language)))
  return `<div class="table-scroll"><table class="table"><thead>${cells('th', heads)}</thead><tbody>${rows.join('')}</tbody></table></div>`
}

const paragraph = (style: string, text: string): string => text && `<p class="${style}">${escaped(text)}</p>`

const none = ({ language }: PanelView): string => paragraph('figure-source', ui.emptyTitle[language])

/** All of it, or title and finding alone where there are too many panels for one file. */
export type Still = 'whole' | 'findings'

function still({ view, headline }: SlideView, how: Still): string {
  const own = headline === view.sentence ? '' : headline
  return [
    '<section class="briefing-slide">',
    own && `<h2 class="briefing-headline">${escaped(own)}</h2>`,
    `<h2 class="figure-title">${escaped(view.title)}</h2>`,
    paragraph('figure-subtitle', view.subtitle),
    paragraph('figure-finding', view.sentence),
    ...(how === 'findings' ? [] : view.frame.rows.length > 0 ? [picture(view), table(view)] : [none(view)]),
    '</section>',
  ].join('\n')
}

/** What a briefing shows until, or where, its program does not run: each panel's finding, picture and table. */
export const briefingStill = ({ title, slides, language, address }: DeckView, how: Still): string =>
  [
    '<main class="page briefing">',
    `<h1>${escaped(title)}</h1>`,
    paragraph('briefing-about', briefingWords.still[language]),
    ...slides.map(slide => still(slide, how)),
    `<p class="briefing-about"><a href="${escaped(address)}">${escaped(address)}</a></p>`,
    '</main>',
  ].join('\n')
