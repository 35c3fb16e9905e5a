import { citations } from '../frame/Frame.ts'
import { ownEvidence } from '../frame/stated.ts'
import { dataLine, furtherNotes, moreSources, originLine, sourceLine } from '../words/files.ts'
import { periodText } from '../words/periods.ts'
import { publisherAndDate, shortCitation } from '../words/shortCitation.ts'
import { siteWords } from '../words/topics.ts'
import { broken, gap, heightOf, lines, rule, type Block } from './blocks.ts'
import { daggerFirst } from './dagger.ts'
import type { PanelView } from './PanelView.ts'
import type { StyleMeasure } from './placed.ts'
import type { Sheet } from './target.ts'

/** Share of a sheet's height that all below the chart may take before notes are left out. */
const most = 0.25

/** A citation's publisher alone. */
const publisher = (citation: string): string => publisherAndDate(citation)?.publisher ?? citation

/** The day of the newest source of the figures, ISO or a part of it; empty where none has one. Exchange rates say nothing of it. */
function dataDay({ frame }: Pick<PanelView, 'frame'>): string {
  const rows = frame.rows.map(row => ({ ...row, evidence: ownEvidence(row) }))
  const days = citations({ ...frame, rows }).flatMap(({ citation }) => publisherAndDate(citation)?.date ?? [])
  return (
    days
      .filter(day => /^\d{4}/.test(day))
      .toSorted()
      .at(-1) ?? ''
  )
}

/** The source line: whole where it has room, else without titles, without dates, at last without the later ones. */
function sourcesOf(view: PanelView, sheet: Sheet, measure: StyleMeasure): readonly string[] {
  const { language } = view
  const cited = citations(view.frame).map(({ citation }) => citation)
  if (cited.length === 0) return []
  const set = (list: readonly string[]) =>
    broken(sourceLine[language](list), sheet.styles.source, sheet, measure)
  const [dated, named] = [shortCitation, publisher].map(shorter => [...new Set(cited.map(shorter))])
  const all = named ?? cited
  const cut = all.map((_, at) => [...all.slice(0, all.length - 1 - at), moreSources[language](at + 1)])
  const ways = [cited, dated ?? cited, all, ...cut].map(set)
  return ways.find(({ length }) => length <= sheet.sources) ?? ways.at(-1) ?? []
}

function originOf(view: PanelView, sheet: Sheet, measure: StyleMeasure): readonly string[] {
  const { language, address, today } = view
  const day = dataDay(view)
  const parts = [
    ...(day ? [dataLine[language](periodText(day, language))] : []),
    originLine[language](siteWords.name[language], address, today && periodText(today, language)),
  ]
  return broken(parts.join(' · '), sheet.styles.source, sheet, measure)
}

/** As many notes as have room; where some have not, first those that say what a sign in the chart means, and a line that says where to find the rest. */
function notesOf(view: PanelView, sheet: Sheet, room: number, measure: StyleMeasure): readonly string[] {
  const { frame, language } = view
  const { note } = sheet.styles
  const column = sheet.height === undefined ? 860 : Infinity
  const set = (texts: readonly string[]) => texts.map(text => broken(text, note, sheet, measure, column))
  const notes = frame.notes.map(text => text[language])
  const all = set(notes)
  if (all.flat().length * note.leading <= Math.max(0, room)) return all.flat()
  const ordered = set(daggerFirst(notes))
  let shown = ordered.length - 1
  // The line that says so takes one, too.
  while (shown > 0 && (ordered.slice(0, shown).flat().length + 1) * note.leading > room) shown -= 1
  return [...ordered.slice(0, shown).flat(), furtherNotes[language](ordered.length - shown)]
}

/** Everything below the chart: notes, sources, dates and address. */
export function footOf(view: PanelView, sheet: Sheet, measure: StyleMeasure): readonly Block[] {
  const { source, note } = sheet.styles
  const tight = sheet.height !== undefined
  const ends = [
    gap(tight ? 6 : 14),
    rule(sheet),
    gap(tight ? 5 : 10),
    lines([...sourcesOf(view, sheet, measure), ...originOf(view, sheet, measure)], source, sheet),
  ]
  if (!sheet.notes) return ends
  const room = sheet.height === undefined ? Infinity : sheet.height * most - heightOf(ends)
  return [lines(notesOf(view, sheet, room, measure), note, sheet), ...ends]
}
