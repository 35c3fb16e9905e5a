import type { Figure } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { subjectName } from '../data/subject.ts'
import type { Language, Status } from '../frame/Frame.ts'
import { figureValue } from '../parts/FigureRow.tsx'
import type { Cited } from '../words/citations.ts'
import { isTold } from '../words/rowWords.ts'
import { statusWords } from '../words/statuses.ts'

/** What a quoted value must have beside it. That it is computed, its source line says: there is none. */
const mustSay = (status: Status): boolean => !isTold(status) && status !== 'derived'

/** The value of a figure with what must be said of it wherever it is quoted: CNY 5 trillion (forecast). */
export function qualifiedValue(figure: Figure, language: Language): string {
  const value = figureValue(figure, language)
  if (!mustSay(figure.status)) return value
  const status = statusWords[figure.status][language]
  return language === 'zh' ? `${value}（${status}）` : `${value} (${status})`
}

/**
 * What a citation of a figure says.
 * @param address whole address of its page, or empty
 * @param day of reading, ISO, or empty
 */
export function citedFigure(
  figures: Figures,
  figure: Figure,
  language: Language,
  { address, day }: Pick<Cited, 'address' | 'day'>,
): Cited {
  const { id, printed = '', section = '' } = figure
  const source = figure.source === undefined ? undefined : figures.reference.sources.get(figure.source)
  return {
    id,
    name: subjectName(figures, figure)[language],
    value: qualifiedValue(figure, language),
    printed,
    section,
    source: source ?? null,
    address,
    day,
  }
}
