import type { Figure } from '../data/Figure.ts'
import { figureFrame } from '../data/figureFrame.ts'
import type { Figures } from '../data/Figures.ts'
import { downloadName } from '../exports/name.ts'
import { save } from '../exports/save.ts'
import { reached } from '../exports/Unreachable.ts'
import { figureWords } from '../words/figures.ts'
import { formatWords } from '../words/files.ts'
import type { Site } from './Site.ts'

/** Files the shown figures can be taken along as. */
export const figureFormats = [
  { id: 'csv', label: formatWords.csv },
  { id: 'json', label: formatWords.json },
] as const

type Subject = {
  readonly figures: Figures
  readonly shown: readonly Figure[]
  readonly site: Pick<Site, 'language' | 'today'>
  /** Whole address that opens this view again. */
  readonly address: string
}

/** The shown figures as the text of a file, with its media type. Writers are loaded when first asked for. */
async function fileOf({ figures, shown, site, address }: Subject, format: string): Promise<Blob> {
  const frame = figureFrame(figures, shown)
  const { language } = site
  if (format === 'csv') {
    const { csvOf } = await reached(() => import('../exports/csv.ts'))
    return new Blob([csvOf(frame, language)], { type: 'text/csv;charset=utf-8' })
  }
  const { jsonOf } = await reached(() => import('../exports/json.ts'))
  const head = {
    id: 'figures',
    title: figureWords.name[language],
    subtitle: figureWords.some(shown.length, figures.list.length)[language],
    sentence: '',
  }
  const text = jsonOf({ ...head, language, address, today: site.today(), frame })
  return new Blob([text], { type: 'application/json' })
}

/**
 * Makes a file of the shown figures and hands it to the reader. Rejects with an `Unreachable` when the writer cannot be
 * loaded, else with what it says.
 */
export async function saveFigures(subject: Subject, format: string): Promise<void> {
  const file = await fileOf(subject, format)
  save(file, downloadName({ id: 'figures', today: subject.site.today() }, format))
}
