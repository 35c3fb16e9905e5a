import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import { OpenFile } from '../parts/OpenFile.tsx'
import { reopenedWords } from '../words/reopened.ts'
import { ui } from '../words/ui.ts'
import { onFile } from './fileDrop.ts'
import type { Opened } from './openedFile.ts'
import type { ReopenedFileProps } from './ReopenedFile.tsx'
import { pathOf, useSite } from './Site.ts'
import { openedKey } from './viewTarget.ts'

/** How it stands with the last file: `missing` where the code that reads it did not arrive. */
type Progress = 'reading' | 'missing' | null

type DeskOfFiles = { readonly take: (file: File) => void; readonly progress: Progress }

const DeskContext = createContext<DeskOfFiles>({ take: () => undefined, progress: null })

/** The button with which a file is chosen, for whoever cannot drop one. */
export function FileButton() {
  const { language } = useSite()
  const { take, progress } = useContext(DeskContext)
  return (
    <>
      <OpenFile language={language} onFile={take} />
      {progress && (
        <p role={progress === 'missing' ? 'alert' : 'status'} className="file-progress">
          {(progress === 'missing' ? ui.partMissing : reopenedWords.reading)[language]}
        </p>
      )}
    </>
  )
}

/** Everything behind it is loaded when the first file comes. */
const desk = () =>
  Promise.all([import('./openedFile.ts'), import('./viewTarget.ts'), import('./ReopenedFile.tsx')])

type Report = { readonly opened: Opened; readonly View: ComponentType<ReopenedFileProps> }

/** True as long as no other file has been taken since. */
type IsLatest = () => boolean

/** Counts the files that are taken: of several the latest is opened, whichever is read first. */
function useLatest(): () => IsLatest {
  const count = useRef(0)
  return useCallback(() => {
    count.current += 1
    const own = count.current
    return () => count.current === own
  }, [])
}

/** Opens the view of a file, in its own language, and keeps the report of it; of none but the latest. */
function useReport() {
  const { language, base } = useSite()
  const navigate = useNavigate()
  const [report, setReport] = useState<Report | null>(null)
  const open = useCallback(
    async (file: File, isLatest: IsLatest) => {
      const [{ openFile, goAcross }, { isKnownRoute, viewQuery }, { ReopenedFile: View }] = await desk()
      const opened = await openFile(file)
      if (!isLatest()) return undefined
      if (!('manifest' in opened) || !isKnownRoute(opened.manifest.route)) return setReport({ opened, View })
      const { manifest } = opened
      const search = viewQuery(manifest)
      if (manifest.language !== language) {
        const path = pathOf(base, manifest.language, manifest.route)
        if (goAcross(opened, `${path}${search}${search ? '&' : '?'}${openedKey}=1`)) return undefined
      }
      await navigate({ pathname: manifest.route, search })
      return isLatest() ? setReport({ opened, View }) : undefined
    },
    [language, base, navigate],
  )
  return { report, setReport, open }
}

/** A page that was opened from a file on a page of the other language takes up what that one has handed over. */
function useArrival(begin: () => IsLatest, setReport: (report: Report) => void, onMissing: () => void): void {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const query = new URLSearchParams(search)
    if (!query.has(openedKey)) return
    const isLatest = begin()
    desk().then(
      ([{ takeAcross }, { viewQuery }, { ReopenedFile: View }]) => {
        const opened = takeAcross()
        if (!isLatest()) return undefined
        if (opened) setReport({ opened, View })
        return navigate({ pathname, search: viewQuery({ query: search.slice(1) }) }, { replace: true })
      },
      () => isLatest() && onMissing(),
    )
  }, [search, pathname, navigate, begin, setReport, onMissing])
}

/** Files of the site that are dropped or chosen open their view again; a report says what has been revised since. */
export function FileDesk({ children }: { readonly children: ReactNode }) {
  const begin = useLatest()
  const { report, setReport, open } = useReport()
  const [progress, setProgress] = useState<Progress>(null)
  const onMissing = useCallback(() => setProgress('missing'), [])
  const take = useCallback(
    (file: File) => {
      const isLatest = begin()
      const say = (how: Progress) => isLatest() && setProgress(how)
      say('reading')
      open(file, isLatest).then(
        () => say(null),
        () => say('missing'),
      )
    },
    [begin, open],
  )
  const shared = useMemo(() => ({ take, progress }), [take, progress])
  useEffect(() => onFile(take), [take])
  useArrival(begin, setReport, onMissing)
  return (
    <DeskContext value={shared}>
      {children}
      {report && <report.View opened={report.opened} onClose={() => setReport(null)} />}
    </DeskContext>
  )
}
