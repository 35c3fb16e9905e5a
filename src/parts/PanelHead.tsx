import { useMemo } from 'react'
import type { Frame, Language } from '../frame/Frame.ts'
import { orWhole } from '../frame/orWhole.ts'
import type { LegendEntry } from '../forms/legend.ts'
import type { Panel } from '../panels/Panel.ts'
import { Heading, type Level } from './Heading.tsx'
import { Legend } from './Legend.tsx'

type PanelHeadProps = {
  /** Id of the title: it names the figure. */
  readonly id: string
  readonly panel: Panel
  readonly frame: Frame
  /** Every row of the panel, no choice applied. */
  readonly whole: Frame
  readonly language: Language
  readonly level: Level
  readonly legend: readonly LegendEntry[]
  readonly titleAddress?: string | undefined
}

/** A subtitle, its phrases kept whole where a line ends: Chinese breaks between any two signs, also within a unit. */
const Phrases = ({ words, language }: { readonly words: string; readonly language: Language }) =>
  language === 'zh'
    ? words.split(/(?<=，)/).map(phrase => (
        <span key={phrase} className="phrase">
          {phrase}
        </span>
      ))
    : words

/** What stands over a chart: its title, what is measured where and when, the finding, the keys. */
export function PanelHead({
  id,
  panel,
  frame,
  whole,
  language,
  level,
  legend,
  titleAddress,
}: PanelHeadProps) {
  const title = panel.title[language]
  const finding = useMemo(
    () => (frame.rows.length > 0 ? panel.describe(frame, language) : ''),
    [panel, frame, language],
  )
  return (
    <figcaption className="figure-head">
      <Heading level={level} className="figure-title" id={id}>
        {titleAddress ? <a href={titleAddress}>{title}</a> : title}
      </Heading>
      <p className="figure-subtitle">
        <Phrases words={panel.subtitle(orWhole(frame, whole))[language]} language={language} />
      </p>
      {finding && <p className="figure-finding">{finding}</p>}
      {legend.length > 0 && frame.rows.length > 0 && <Legend entries={legend} />}
    </figcaption>
  )
}
