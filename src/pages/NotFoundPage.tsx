import { topics } from '../data/Figure.ts'
import { topicWords } from '../words/topics.ts'
import { ui } from '../words/ui.ts'
import { pageTitle } from './routes.ts'
import { Shell } from './Shell.tsx'
import { RouterLink } from './RouterLink.tsx'
import { useSite } from './Site.ts'
import { usePageTitle } from './usePageTitle.ts'

/**
 * Says that an address leads nowhere, and where the site goes on. The mark tells the browser's entry that what the
 * server sent is not the page that was asked for.
 */
export function NotFoundWords() {
  const { language } = useSite()
  usePageTitle(pageTitle({ kind: 'not-found', path: '' }, language))
  return (
    <>
      <header className="page-head" data-not-found="">
        <h1>{ui.noPage[language]}</h1>
        <p className="standfirst">
          {language === 'zh'
            ? '这个地址没有对应的页面或图表。可由以下专题继续浏览。'
            : 'No page or chart has this address. The topics are a way on.'}
        </p>
      </header>
      <ul>
        {topics.map(topic => (
          <li key={topic}>
            <RouterLink href={`/${topic}`}>{topicWords[topic].title[language]}</RouterLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an address that leads nowhere shows. */
export const NotFoundPage = () => (
  <Shell current="">
    <NotFoundWords />
  </Shell>
)
