// Door: a thread of the build. Makes whole panels, each without regard to the others: pages, files, pictures.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { figuresOf, newQueryClient } from '../data/useFigures.ts'
import type { Figures } from '../data/Figures.ts'
import { noFilter } from '../filter/Filter.ts'
import { languages, type Language } from '../frame/Frame.ts'
import { headlines, loadPanel, panelById } from '../panels/catalog.ts'
import type { StaticChart } from '../pages/Site.ts'
import type { Panel, PanelCard } from '../panels/Panel.ts'
import { frameOf } from '../panels/view.ts'
import { builtView } from './builtView.ts'
import type { Done, Job } from './Job.ts'
import { oembedOf, oembedPath } from './oembed.ts'
import { pageWriter } from './pageWriter.ts'
import { panelFiles } from './panelFiles.ts'
import { pagePictures, panelPictures, type PictureFile } from './pictures.ts'
import { keptPng } from './pictureStore.ts'
import { origin, siteFolder } from './SiteFolder.ts'
import { chartAt, drawing } from './staticChart.ts'

const base = import.meta.env.BASE_URL
const here = dirname(fileURLToPath(import.meta.url))
const painter = join(here, 'picture.js')
const folder = siteFolder(join(here, '../site'))
const client = newQueryClient()
const loaded = new Map<Panel, Figures>()
const draw = { en: drawing('en'), zh: drawing('zh') }
const chartsIn =
  (language: Language): StaticChart =>
  (panel, frame, place) =>
    chartAt(draw[language](panel, frame), place)
const writePage = pageWriter(folder, { client, loaded, origin, base, chartsIn })

async function load(card: PanelCard): Promise<readonly [Panel, Figures]> {
  const panel = await loadPanel(card)
  const queryKey = ['figures', ...panel.needs]
  const figures = await client.query({
    queryKey,
    queryFn: () => figuresOf(client, folder.read, panel.needs),
  })
  loaded.set(panel, figures)
  return [panel, figures]
}

/** @returns the names they are kept under from build to build */
const writePictures = (files: readonly PictureFile[]): readonly string[] =>
  files.map(({ path, picture }) => {
    const { name, png } = keptPng(picture, painter)
    folder.write(path, png)
    return name
  })

function makeFiles(panel: Panel, figures: Figures): readonly string[] {
  const pictures = languages.flatMap(language => {
    const place = { origin, base, language }
    const view = builtView(panel, figures, place)
    for (const [extension, content] of panelFiles(view))
      folder.write(join(language === 'zh' ? 'zh' : '', `panels/${panel.id}.${extension}`), content)
    folder.write(oembedPath(panel.id, language), oembedOf(view, place))
    return panelPictures(view)
  })
  return writePictures(pictures)
}

async function makePanel(id: string): Promise<Omit<Done, 'job'>> {
  const card = panelById(id)
  if (!card) throw new Error(`no panel ${id}`)
  const [panel, figures] = await load(card)
  writePage({ path: `/panels/${id}`, kind: 'panel', panel: card })
  writePage({ path: `/embed/${id}`, kind: 'embed', panel: card })
  const frame = frameOf(panel, figures, noFilter)
  const drawn = { en: draw.en(panel, frame), zh: draw.zh(panel, frame) }
  return { kept: makeFiles(panel, figures), charts: drawn }
}

async function makePreviews(language: Language): Promise<Omit<Done, 'job'>> {
  for (const card of Object.values(headlines)) await load(card)
  return { kept: writePictures(pagePictures(loaded, { origin, base, language })) }
}

const make = (job: Job) => ('panel' in job ? makePanel(job.panel) : makePreviews(job.previews))
parentPort?.on('message', (job: Job) => {
  void make(job).then(done => parentPort?.postMessage({ job, ...done }))
})
