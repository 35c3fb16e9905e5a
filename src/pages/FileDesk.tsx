import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import { OpenFile } from '../parts/OpenFile.tsx'
import { onFile } from './fileDrop.ts'
import type { Opened } from './openedFile.ts'
import type { ReopenedFileProps } from './ReopenedFile.tsx'
import { pathOf, useSite } from './Site.ts'
import { openedKey } from './viewTarget.ts'

const DeskContext = createContext<(file: File) => void>(() => undefined)

/** The button with which a file is chosen, for whoever cannot drop one. */
export function FileButton() {
  const { language } = useSite()
  return <OpenFile language={language} onFile={useContext(DeskContext)} />
}

/** Everything behind it is loaded when the first file comes. */
const desk = () =>
  Promise.all([import('./openedFile.ts'), import('./viewTarget.ts'), import('./ReopenedFile.tsx')])

type Report = { readonly opened: Opened; readonly View: ComponentType<ReopenedFileProps> }

/** Opens the view of a file, in its own language, and keeps the report of it. */
function useReport() {
  const { language, base } = useSite()
  const navigate = useNavigate()
  const [report, setReport] = useState<Report | null>(null)
  const open = useCallback(
    async (file: File) => {
      const [{ openFile, goAcross }, { isKnownRoute, viewQuery }, { ReopenedFile: View }] = await desk()
      const opened = await openFile(file)
      if (!('manifest' in opened) || !isKnownRoute(opened.manifest.route)) return setReport({ opened, View })
      const { manifest } = opened
      const search = viewQuery(manifest)
      if (manifest.language !== language) {
        const path = pathOf(base, manifest.language, manifest.route)
        if (goAcross(opened, `${path}${search}${search ? '&' : '?'}${openedKey}=1`)) return undefined
      }
      await navigate({ pathname: manifest.route, search })
      return setReport({ opened, View })
    },
    [language, base, navigate],
  )
  return { report, setReport, open }
}

/** A page that was opened from a file on a page of the other language takes up what that one has handed over. */
function useArrival(setReport: (report: Report) => void): void {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const query = new URLSearchParams(search)
    if (!query.has(openedKey)) return
    void desk().then(([{ takeAcross }, { viewQuery }, { ReopenedFile: View }]) => {
      const opened = takeAcross()
      if (opened) setReport({ opened, View })
      return navigate({ pathname, search: viewQuery({ query: search.slice(1) }) }, { replace: true })
    })
  }, [search, pathname, navigate, setReport])
}

/** Files of the site that are dropped or chosen open their view again; a report says what has been revised since. */
export function FileDesk({ children }: { readonly children: ReactNode }) {
  const { report, setReport, open } = useReport()
  const take = useCallback((file: File) => void open(file), [open])
  useEffect(() => onFile(take), [take])
  useArrival(setReport)
  return (
    <DeskContext value={take}>
      {children}
      {report && <report.View opened={report.opened} onClose={() => setReport(null)} />}
    </DeskContext>
  )
}
