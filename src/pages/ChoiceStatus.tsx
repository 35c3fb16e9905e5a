import { useEffect, useRef, useState } from 'react'
import type { Figures } from '../data/Figures.ts'
import { isChosen, type Filter } from '../filter/Filter.ts'
import type { Language } from '../frame/Frame.ts'
import type { Panel } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { allShown, followedWords } from '../words/choice.ts'
import { choiceSentence } from './choiceWords.ts'
import { after } from './clock.ts'
import type { Options } from './filterOptions.ts'
import { loadedBy } from './panelUse.ts'
import { eachInTurn, urgencies } from './turns.ts'

type ChoiceStatusProps = {
  readonly filter: Filter
  readonly language: Language
  /** The panels of the page, its figures, and what it can be chosen by: null until they are there. */
  readonly panels: readonly Panel[] | null
  readonly figures: Figures | null
  readonly options: Options | null
}

/** Milliseconds a choice stands before it is said: of several quick ones only what they come to. */
const rest = 800

/**
 * Whether a panel has anything to show. One whose `tabulate` throws shows nothing: the same error stands in its own place
 * (`PanelBoundary`), and the count of the others must not end with it.
 */
function hasRows(panel: Panel, figures: Figures, filter: Filter): boolean {
  try {
    return frameOf(panel, loadedBy(figures, panel.needs), filter).rows.length > 0
  } catch {
    return false
  }
}

/**
 * Says each choice once for the whole page, for those who do not see the charts follow: what is chosen, and how many have
 * anything to show. It stands there empty from the start, since only what changes is announced.
 */
export function ChoiceStatus({ filter, language, panels, figures, options }: ChoiceStatusProps) {
  const [said, setSaid] = useState('')
  const silent = useRef(true)
  useEffect(() => {
    if (!panels || !figures || !options) return
    const say = (words: string) => {
      silent.current = false
      setSaid(words)
    }
    const count = () => {
      const choice = choiceSentence(filter, options, figures, language)
      const showing: Panel[] = []
      return eachInTurn(
        panels,
        panel => void (hasRows(panel, figures, filter) && showing.push(panel)),
        () => say(followedWords(choice, showing.length, panels.length)[language]),
        urgencies.rest,
      )
    }
    let stop = () => {}
    const stopWaiting = after(rest, () => {
      if (isChosen(filter)) stop = count()
      else if (!silent.current) say(allShown[language])
    })
    return () => {
      stopWaiting()
      stop()
    }
  }, [filter, language, panels, figures, options])
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  )
}
