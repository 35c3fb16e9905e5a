import { topics, type Topic } from '../data/Figure.ts'
import { headlines } from '../panels/catalog.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { PanelSlot } from './PanelSlot.tsx'
import { pageTitle } from './routes.ts'
import { Shell } from './Shell.tsx'
import { RouterLink } from './RouterLink.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** Trade leads over the whole width; the others stand in twos below it. */
const order: readonly Topic[] = ['trade', ...topics.filter(topic => topic !== 'trade')]

/** The front page: one headline panel a topic, each under the way to its topic. */
export function OverviewPage() {
  const { language } = useSite()
  usePageTitle(pageTitle({ kind: 'overview', path: '/' }, language))
  return (
    <Shell current="/">
      <header className="page-head">
        <h1>{siteWords.title[language]}</h1>
        <p className="standfirst">{siteWords.standfirst[language]}</p>
      </header>
      <div className="panel-grid">
        {order.map((topic, index) => (
          <PanelSlot
            key={topic}
            panel={headlines[topic]}
            level={2}
            span={index === 0 ? 'full' : 'half'}
            kicker={<RouterLink href={`/${topic}`}>{topicWords[topic].name[language]}</RouterLink>}
          />
        ))}
      </div>
    </Shell>
  )
}
