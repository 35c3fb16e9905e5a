import type { Figures } from '../data/Figures.ts'
import type { Filter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import { namedChoice } from '../words/choice.ts'
import { separator } from '../words/files.ts'
import { ui } from '../words/ui.ts'
import { choiceLines } from './choiceWords.ts'

type PaperChoiceProps = {
  readonly filter: Filter
  readonly language: Language
  readonly figures: Figures
}

/** All that is chosen, in words, where the page is printed: nothing can be pressed there, and a part must not pass for the whole. */
export function PaperChoice({ filter, language, figures }: PaperChoiceProps) {
  const lines = choiceLines(filter, figures, language).map(
    ({ name, value }) => namedChoice(name, value)[language],
  )
  return (
    <p className="paper-choice">
      {namedChoice(ui.choice[language], lines.join(separator[language]))[language]}
    </p>
  )
}
