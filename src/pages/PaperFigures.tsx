import { memo } from 'react'
import { useLocation } from 'react-router'
import { facets, isAsked, type Facet, type FigureChoice } from '../filter/FigureChoice.ts'
import type { Key, Language } from '../frame/Frame.ts'
import { chipsOf } from '../parts/chipsOf.ts'
import { mostPrinted } from '../parts/rowWindow.ts'
import { fieldWords, namedChoice } from '../words/choice.ts'
import { enumerated, separator } from '../words/files.ts'
import { facetLabels, figureWords, sortLabels } from '../words/figures.ts'
import { ui } from '../words/ui.ts'
import { pathOf, useSite } from './Site.ts'

type Options = Readonly<Record<Facet, readonly Key[]>>

/** What is looked for among all figures, one part for each field: Search “Guangdong”; Topic: Trade; Sort by: Value, downward. */
function askedWords(choice: FigureChoice, options: Options, language: Language): string {
  const { q, sort } = choice
  const chips = chipsOf(facets, choice, options)
  const lists = facets.map(facet => {
    const names = chips.filter(chip => chip.dimension === facet).map(({ key }) => key.label[language])
    return (
      names.length > 0 && namedChoice(facetLabels[facet][language], enumerated[language](names))[language]
    )
  })
  const order = sort && (sort.down ? figureWords.downward : figureWords.upward)(sortLabels[sort.by][language])
  return [
    q !== '' && fieldWords(figureWords.search[language], q)[language],
    ...lists,
    order && namedChoice(figureWords.sortBy[language], order[language])[language],
  ]
    .filter(Boolean)
    .join(separator[language])
}

type PaperFiguresProps = {
  readonly choice: FigureChoice
  readonly options: Options
  /** Figures found. */
  readonly count: number
}

function Words({ choice, options, count }: PaperFiguresProps) {
  const { language, origin, base } = useSite()
  const { pathname, search } = useLocation()
  const address = origin + pathOf(base, language, pathname) + search
  return (
    <>
      {isAsked(choice) && (
        <p className="paper-choice">
          {namedChoice(ui.choice[language], askedWords(choice, options, language))[language]}
        </p>
      )}
      {count > mostPrinted && (
        <p className="paper-choice">{figureWords.printed(mostPrinted, count, address)[language]}</p>
      )}
    </>
  )
}

/** What the table of all figures says on paper alone: what is looked for, and that more is found than is printed. */
export const PaperFigures = memo(Words)
