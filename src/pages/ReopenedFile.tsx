import { datasets } from '../data/Figure.ts'
import { subjectName } from '../data/subject.ts'
import { useFigures } from '../data/useFigures.ts'
import type { Manifest } from '../exports/Manifest.ts'
import { FileReport, type ReportLine } from '../parts/FileReport.tsx'
import { exact } from '../words/numbers.ts'
import { periodText } from '../words/periods.ts'
import { reopenedWords } from '../words/reopened.ts'
import { statusWords } from '../words/statuses.ts'
import { unitWords } from '../words/units.ts'
import { panelById } from '../panels/catalog.ts'
import { evidenceAddresses } from './figureAddress.ts'
import type { Opened } from './openedFile.ts'
import { comparison } from './revisions.ts'
import { useSite } from './Site.ts'
import { isKnownRoute } from './viewTarget.ts'
import type { Language } from '../frame/Frame.ts'

export type ReopenedFileProps = { readonly opened: Opened; readonly onClose: () => void }

const inFull = (value: number | null, unit: string, language: Language): string =>
  value === null ? statusWords.missing[language] : unitWords(unit).wrap[language](exact(value))

/** The name of a view, where it is a panel's. */
const viewName = ({ route }: Manifest, language: Language): string =>
  panelById(route.split('/')[2] ?? '')?.title[language] ?? ''

function factsOf(
  name: string,
  manifest: Manifest,
  now: string | null,
  language: Language,
): readonly ReportLine[] {
  const { exported, version } = manifest
  return [
    { name: reopenedWords.file[language], value: name },
    { name: reopenedWords.view[language], value: viewName(manifest, language) },
    { name: reopenedWords.exported[language], value: exported && periodText(exported, language) },
    {
      name: reopenedWords.version[language],
      value: now === null ? version : reopenedWords.versions(version, now)[language],
    },
  ].filter(({ value }) => value !== '')
}

/** The report on a file that was opened: its view, and its values beside those of today. All figures are loaded for it. */
function Compared({
  name,
  manifest,
  onClose,
}: {
  readonly name: string
  readonly manifest: Manifest
  readonly onClose: () => void
}) {
  const site = useSite()
  const { language, read } = site
  const state = useFigures(read, datasets)
  const { figureAddress } = evidenceAddresses(site)
  const lost = isKnownRoute(manifest.route) ? [] : [reopenedWords.noView(manifest.route)[language]]
  const version = state.status === 'ready' ? state.figures.version : null
  const facts = factsOf(name, manifest, version, language)
  if (state.status !== 'ready') {
    const words = state.status === 'loading' ? reopenedWords.comparing : reopenedWords.noFigures
    return (
      <FileReport language={language} facts={facts} words={[...lost, words[language]]} onClose={onClose} />
    )
  }
  const { count, revised, gone } = comparison(manifest.values, state.figures)
  const still = count - gone.length
  const verdict =
    count === 0
      ? reopenedWords.noValues
      : revised.length === 0
        ? reopenedWords.none(still)
        : reopenedWords.some(revised.length, count)
  return (
    <FileReport
      language={language}
      facts={facts}
      words={[...lost, ...(still > 0 || count === 0 ? [verdict[language]] : [])]}
      revisions={revised.map(({ before, now }) => ({
        id: now.id,
        name: subjectName(state.figures, now)[language],
        address: figureAddress(now.id),
        before: inFull(before.value, before.unit, language),
        now: inFull(now.value, now.unit, language),
      }))}
      gone={gone}
      onClose={onClose}
    />
  )
}

/** What is said of a file that was dropped or chosen: the comparison of its values, or why it opens nothing. */
export function ReopenedFile({ opened, onClose }: ReopenedFileProps) {
  const { language } = useSite()
  if ('manifest' in opened)
    return <Compared name={opened.name} manifest={opened.manifest} onClose={onClose} />
  const facts = [{ name: reopenedWords.file[language], value: opened.name }]
  return (
    <FileReport
      language={language}
      facts={facts}
      words={[reopenedWords.failed[opened.fault][language]]}
      onClose={onClose}
    />
  )
}
