import type { Topic } from '../data/Figure.ts'
import { panelsOf } from '../panels/catalog.ts'
import { topicWords } from '../words/topics.ts'
import { BriefingButton } from './BriefingButton.tsx'
import { FilterSlot } from './FilterSlot.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { pageTitle } from './routes.ts'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/** All panels of a topic under one filter bar, in reading order. */
export function TopicPage({ topic }: { readonly topic: Topic }) {
  const { language } = useSite()
  const words = topicWords[topic]
  const panels = panelsOf(topic)
  usePageTitle(pageTitle({ kind: 'topic', path: `/${topic}`, topic }, language))
  return (
    <Shell current={`/${topic}`}>
      <header className="page-head">
        <h1>{words.title[language]}</h1>
        <p className="standfirst">{words.standfirst[language]}</p>
      </header>
      <FilterSlot panels={panels} />
      <div className="panel-grid">
        {panels.map(panel => (
          <PanelSlot key={panel.id} panel={panel} level={2} />
        ))}
      </div>
      <BriefingButton panels={panels} title={words.title} route={`/${topic}`} />
    </Shell>
  )
}
