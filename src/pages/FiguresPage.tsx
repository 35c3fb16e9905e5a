import { useLocation } from 'react-router'
import { citationOf, type Figures } from '../data/Figures.ts'
import { sourcesWithParts } from '../data/sourceParts.ts'
import { readFigureChoice } from '../filter/figureAddress.ts'
import { isAsked } from '../filter/FigureChoice.ts'
import { FigureList } from '../parts/FigureList.tsx'
import { dataFailed } from '../words/dataFailed.ts'
import { figureWords } from '../words/figures.ts'
import { FiguresDesk } from './FiguresDesk.tsx'
import { FiguresSlot } from './FiguresSlot.tsx'
import { figurePath } from './figureAddress.ts'
import { pageTitle } from './routes.ts'
import { RouterLink } from './RouterLink.tsx'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Up to so many figures stand on the page as the build writes it; of more, the sources that hold them. */
const mostPlain = 5000

/** Where very many figures stand, for readers without a script: each on the page of its source. */
function FiguresBySource({ figures }: { readonly figures: Figures }) {
  return (
    <ul className="figure-list">
      {sourcesWithParts(figures).map(({ source, figures: own }) => (
        <li key={source.id}>
          <RouterLink href={`/sources/${source.id}`}>{citationOf(source)}</RouterLink> {own.length}
        </li>
      ))}
    </ul>
  )
}

/** All figures as the build writes them: plain tables that need no script. Room is kept for what a script adds above. */
function PlainFigures({ figures }: { readonly figures: Figures }) {
  const { language } = useSite()
  return (
    <>
      <div className="figure-controls-room needs-script" />
      <p className="figure-count">{figureWords.all(figures.list.length)[language]}</p>
      {figures.list.length > mostPlain ? (
        <FiguresBySource figures={figures} />
      ) : (
        <FigureList figures={figures} language={language} Link={RouterLink} addressOf={figurePath} />
      )}
    </>
  )
}

/** Every figure of every dataset, to search, filter, sort and take along. */
export function FiguresPage() {
  const { language, staticChart } = useSite()
  const { search } = useLocation()
  const asked = isAsked(readFigureChoice(new URLSearchParams(search)).choice)
  usePageTitle(pageTitle({ kind: 'figures', path: '/figures' }, language))
  return (
    <Shell current="/figures">
      <header className="page-head">
        <h1>{figureWords.title[language]}</h1>
        <p className="standfirst">{figureWords.standfirst[language]}</p>
      </header>
      <FiguresSlot
        name="figures"
        title={figureWords.name[language]}
        without={asked ? dataFailed.asked : dataFailed.list}
      >
        {figures => (staticChart ? <PlainFigures figures={figures} /> : <FiguresDesk figures={figures} />)}
      </FiguresSlot>
    </Shell>
  )
}
