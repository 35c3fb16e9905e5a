import { topics, type Topic } from '../data/Figure.ts'
import type { PanelView } from '../exports/PanelView.ts'
import type { PictureSettings } from '../exports/target.ts'
import { headlines } from '../panels/catalog.ts'
import { siteWords, topicWords } from '../words/topics.ts'
import { builtView } from './builtView.ts'
import type { Place } from './jsonLd.ts'
import type { Loaded } from './pageHead.ts'
import { pictureOf, type Picture } from './picture.ts'
import { picturePath, previewPath } from './preview.ts'

/** A picture and its path under the base. */
export type PictureFile = { readonly path: string; readonly picture: Picture }

const light = { paper: 'light', headline: true } as const
const onPage: PictureSettings = { ...light, picture: 'screen' }
const preview: PictureSettings = { ...light, picture: 'preview' }

/** The picture beside a panel's page, as the download "as on screen" has it, and the one that stands for links to it. */
export const panelPictures = (view: PanelView): readonly PictureFile[] => {
  const { id, language } = view
  const route = { kind: 'panel', panel: { id } } as const
  return [
    { path: picturePath(id, language), picture: pictureOf(view, onPage) },
    { path: previewPath(route, language), picture: pictureOf(view, preview) },
  ]
}

/** A panel's chart under another headline: for a page that is about more than the panel. */
const under = (view: PanelView, title: string): PanelView => ({
  ...view,
  title,
  subtitle: [view.title, view.subtitle].join(' · '),
  sentence: '',
})

function headlineView(topic: Topic, all: Loaded, place: Place): PanelView {
  const { id } = headlines[topic]
  const found = [...all].find(([panel]) => panel.id === id)
  if (!found) throw new Error(`no panel ${id}`)
  return builtView(...found, place)
}

/** The pictures that stand for links to the topics and to the site: the chart each begins with, under its own headline. */
export function pagePictures(all: Loaded, place: Place): readonly PictureFile[] {
  const { language } = place
  const site = under(headlineView('trade', all, place), siteWords.title[language])
  return [
    { path: previewPath({ kind: 'overview' }, language), picture: pictureOf(site, preview) },
    ...topics.map(topic => ({
      path: previewPath({ kind: 'topic', topic }, language),
      picture: pictureOf(under(headlineView(topic, all, place), topicWords[topic].title[language]), preview),
    })),
  ]
}
