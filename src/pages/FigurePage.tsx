import { useParams } from 'react-router'
import { datasets, type Figure } from '../data/Figure.ts'
import type { Figures } from '../data/Figures.ts'
import { subjectName } from '../data/subject.ts'
import { useFigures } from '../data/useFigures.ts'
import { panels } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { citationText } from '../words/citations.ts'
import { figureWords } from '../words/figures.ts'
import { topicNames } from '../words/topicNames.ts'
import { citedFigure, qualifiedValue } from './citedFigure.ts'
import { figurePath } from './figureAddress.ts'
import { FigureEvidence, FigureKin } from './FigureParts.tsx'
import { failureOf, KeptSlot, type Awaited } from './KeptSlot.tsx'
import { NotFoundWords } from './NotFoundPage.tsx'
import { pageTitle } from './routes.ts'
import { RouterLink } from './RouterLink.tsx'
import { Shell } from './Shell.tsx'
import { pathOf, useSite } from './Site.ts'
import { CitationBox } from '../parts/CitationBox.tsx'
import { usePageTitle } from './usePageTitle.ts'
import { usePanels } from './usePanels.ts'

type Props = { readonly figures: Figures; readonly figure: Figure }

function CiteSection({ figures, figure }: Props) {
  const { language, base, origin, today } = useSite()
  // The build knows neither its host nor the day it is read on.
  const address = origin && origin + pathOf(base, language, figurePath(figure.id))
  const cited = citedFigure(figures, figure, language, { address, day: today() })
  return (
    <section className="figure-part">
      <h2 className="section-title">{figureWords.cite[language]}</h2>
      <CitationBox textOf={style => citationText(cited, style, language)} language={language} />
    </section>
  )
}

/** All figures, and the panels that may show them. */
type Known = { readonly figures: Figures; readonly panels: readonly Panel[] }

function useKnown(): Awaited<Known> {
  const state = useFigures(useSite().read, datasets)
  const code = usePanels(panels)
  const failed = failureOf([state, code])
  if (failed) return failed
  return state.status === 'ready' && code.status === 'ready'
    ? { status: 'ready', value: { figures: state.figures, panels: code.panels } }
    : { status: 'loading' }
}

/** One figure with all that is known of it. */
function OneFigure({ figures, figure, panels }: Props & Known) {
  const { language } = useSite()
  const name = subjectName(figures, figure)
  usePageTitle(pageTitle({ kind: 'figure', path: '', name }, language))
  return (
    <article className="one-figure">
      <p className="crumb">
        <RouterLink href="/figures">{figureWords.name[language]}</RouterLink>
        <RouterLink href={`/figures?topic=${figure.topic}`}>{topicNames[figure.topic][language]}</RouterLink>
      </p>
      <h1>{name[language]}</h1>
      <p className="one-figure-value">{qualifiedValue(figure, language)}</p>
      <FigureEvidence figures={figures} figure={figure} />
      <FigureKin figures={figures} figure={figure} panels={panels} />
      <CiteSection figures={figures} figure={figure} />
    </article>
  )
}

/** The page of one figure. An id that no figure has shows what an unknown address shows. */
export function FigurePage() {
  const { language } = useSite()
  const id = useParams()['id'] ?? ''
  return (
    <Shell current="/figures">
      <KeptSlot key={id} name="figure" title={figureWords.name[language]} state={useKnown()}>
        {known => {
          const figure = known.figures.byId.get(id)
          return figure ? <OneFigure {...known} figure={figure} /> : <NotFoundWords />
        }}
      </KeptSlot>
    </Shell>
  )
}
