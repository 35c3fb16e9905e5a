import type { Frame, Key, Language } from '../frame/Frame.ts'
import { shownAt } from '../frame/shownAt.ts'
import { changed } from './changed.ts'
import { partnerName } from './partners.ts'
import type { Qualifiers } from './qualifiers.ts'

const inEnglish = (name: string, exports: string, imports: string, total: string): string => {
  if (exports && imports) return `exports to ${name} ${exports} and its imports from there ${imports}`
  if (exports) return `exports to ${name} ${exports}`
  if (imports) return `imports from ${name} ${imports}`
  return total && `trade with ${name} ${total}`
}

const inChinese = (name: string, exports: string, imports: string, total: string): string => {
  const parts = [exports && `对${name}出口${exports}`, imports && `自${name}进口${imports}`].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : total && `与${name}的进出口${total}`
}

/**
 * What became of trade with one partner, from the growth rates a frame shows: exports to Germany rose 7.8% and its
 * imports from there fell 9.7%. Empty when the frame shows none.
 */
export function growthWith(frame: Frame, partner: Key, { of }: Qualifiers, language: Language): string {
  const rate = (flow: string): string => {
    const row = shownAt(frame, { partner: partner.id, flow })
    return row ? changed(row, language) + of(row) : ''
  }
  const say = language === 'zh' ? inChinese : inEnglish
  return say(partnerName(partner, language), rate('exports'), rate('imports'), rate('total'))
}
