import type { PanelView } from './PanelView.ts'

/** The end of a sentence: a stop before a space and a new beginning, or a Chinese one. */
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})|(?<=。)/u
const clauseEnd = /;\s+|；/u

const withoutStop = (text: string): string => text.trim().replace(/[.。]$/u, '')

/** A finding as a headline, the longest first: whole, its first sentence, what that says before its first semicolon. */
function shorter(sentence: string): readonly string[] {
  const first = sentence.split(sentenceEnd)[0] ?? ''
  const clause = first.split(clauseEnd)[0] ?? ''
  return [...new Set([sentence, first, clause].map(withoutStop))].filter(text => text !== '')
}

/** What stands over a chart, from the biggest to the smallest. */
export type Head = { readonly headline: string; readonly subtitle: string; readonly sentence: string }

/**
 * What a picture says over its chart. On a slide the finding is the headline where it can be read at a glance, and the
 * subtitle says beneath it what is measured; where it is too long the title is, and the finding follows in smaller type.
 * @param fits true for a text that has room as a headline
 * @param own a headline its speaker has written, which stands whatever its length
 */
export function headOf(view: PanelView, fits: (text: string) => boolean, own = ''): Head {
  const { title, subtitle, sentence } = view
  const headline = own || shorter(sentence).find(fits)
  return headline ? { headline, subtitle, sentence: '' } : { headline: title, subtitle, sentence }
}

/** Title and subtitle in one line. */
export const titled = (title: string, subtitle: string): string =>
  [title, subtitle].filter(Boolean).join(' · ')
