// Door: the browser. Takes over the page the build has rendered, or renders it where there is none.
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { fetchFile } from '../data/load.ts'
import { newQueryClient } from '../data/useFigures.ts'
import { ownFrame } from '../embed/world.ts'
import { App } from './App.tsx'
import { firstData } from './firstData.ts'
import { loadEvidencePages } from './LatePage.tsx'
import { wholeSheet } from './wholeSheet.ts'
import './style.css'
import './site.css'

const base = import.meta.env.BASE_URL
const inChinese = location.pathname.startsWith(`${base}zh/`) || location.pathname === `${base}zh`
const inFrame = location.pathname.startsWith(`${base}${inChinese ? 'zh/' : ''}embed/`)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root to render into')

// A host sends the page for unknown addresses also for those that only the site itself knows: nothing to take over then.
let hydrating = root.hasChildNodes() && !root.querySelector('[data-not-found]')
const onReady = (): void => {
  hydrating = false
  // From now on the page itself answers; see `acts.ts`.
  root.dataset['live'] = ''
}
const app = (
  <StrictMode>
    {/* No transitions: a choice, its address and Back must follow each other at once, or one overtakes the other. */}
    <BrowserRouter basename={inChinese ? `${base}zh` : base} useTransitions={false}>
      <App
        client={newQueryClient()}
        language={inChinese ? 'zh' : 'en'}
        base={base}
        origin={location.origin}
        read={firstData(fetchFile(base))}
        hydrating={() => hydrating}
        onReady={onReady}
        {...(inFrame ? { frame: ownFrame() } : {})}
        today={() => new Date().toLocaleDateString('sv-SE')}
      />
    </BrowserRouter>
  </StrictMode>
)
if (/^(zh\/)?(figures|sources|checks)\b/.test(location.pathname.slice(base.length))) await loadEvidencePages()
await wholeSheet()
if (hydrating) hydrateRoot(root, app)
else createRoot(root).render(app)
