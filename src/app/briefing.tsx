// Door: the browser, in a file of its own. Reads the figures out of the page and shows the briefing in their place.
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Chart } from '../charts/Chart.tsx'
import { datasets } from '../data/Figure.ts'
import { gather, type Figures } from '../data/Figures.ts'
import { loadReference, loadRows, loadVersion, type ReadFile } from '../data/load.ts'
import { DataError } from '../data/problem.ts'
import { briefingIds, type BriefingContent } from '../exports/BriefingContent.ts'
import type { Language } from '../frame/Frame.ts'
import { BriefingPage } from '../pages/BriefingPage.tsx'
import { loadPanel, panels as cards } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { useScheme } from './useScheme.ts'
import './style.css'
import '../pages/briefingPage.css'
import { languageTags } from '../words/languages.ts'

/** What the briefing holds. Its own maker wrote it, and its policy lets nothing else in. */
async function contentHere(): Promise<BriefingContent> {
  const kept = document.getElementById(briefingIds.data)?.textContent ?? ''
  const bytes = Uint8Array.from(atob(kept), sign => sign.charCodeAt(0))
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unzipped).json()
}

async function figuresIn({ files }: BriefingContent): Promise<Figures> {
  const read: ReadFile = async file => {
    const content = files[file]
    if (content === undefined) throw new DataError({ kind: 'missing-file', file })
    return content
  }
  const held = datasets.filter(dataset => files[`${dataset}.json`] !== undefined)
  const rows = held.map(async dataset => ({ dataset, rows: await loadRows(read, dataset) }))
  return gather(await Promise.all(rows), await loadReference(read), await loadVersion(read))
}

/** The language the address asks for after its #, else the one the briefing was made in. */
const languageHere = (otherwise: Language): Language =>
  location.hash === '#zh' ? 'zh' : location.hash === '#en' ? 'en' : otherwise

function useLanguage(otherwise: Language): Language {
  const [language, setLanguage] = useState(() => languageHere(otherwise))
  useEffect(() => {
    const follow = () => setLanguage(languageHere(otherwise))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [otherwise])
  useEffect(() => {
    document.documentElement.lang = languageTags[language]
  }, [language])
  return language
}

const loadChart = () => Promise.resolve(Chart)

type BriefingProps = {
  readonly content: BriefingContent
  readonly figures: Figures
  readonly panels: readonly Panel[]
}

function Briefing(props: BriefingProps) {
  const language = useLanguage(props.content.language)
  const [scheme, setScheme] = useScheme()
  return (
    <BriefingPage {...props} language={language} scheme={scheme} onScheme={setScheme} loadChart={loadChart} />
  )
}

async function start(): Promise<void> {
  const content = await contentHere()
  const wanted = cards.filter(({ id }) => content.slides.some(({ panel }) => panel === id))
  const [figures, panels] = await Promise.all([figuresIn(content), Promise.all(wanted.map(loadPanel))])
  const root = document.getElementById('root')
  if (!root) throw new Error('the briefing has no #root to render into')
  document.documentElement.classList.add('js')
  createRoot(root).render(<Briefing content={content} figures={figures} panels={panels} />)
}

void start()
