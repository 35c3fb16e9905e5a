import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../src/charts/svg.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { keyColumns, type Frame, type Language, type Row } from '../../src/frame/Frame.ts'
import { panels } from '../panels/panels.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { textBoxes } from '../forms/textBoxes.ts'

const figures = await loadFolder()

const range = ({ low, high }: Row): string => (low === null && high === null ? '' : ` [${low ?? '…'} – ${high ?? '…'}]`)

const line = (frame: Frame, row: Row): string => {
  const keys = keyColumns(frame).map(({ id }) => row.keys[id]?.id ?? '–')
  const from = row.evidence.map(({ figure }) => figure).join(' + ')
  return `${keys.join(' | ')} | ${row.value ?? 'null'}${range(row)} ${row.unit} | ${row.status} | ${from}`
}

/** What the picture says in words, top to bottom, and how many marks lead to a row. */
function picture(panel: Panel, frame: Frame, language: Language): readonly string[] {
  const look = { size: 'medium', language, width: 544 } as const
  const height = panel.height(frame, look)
  const svg = drawSvg(panel.encode(frame, look), {
    width: 544,
    height,
    scheme: 'light',
    title: panel.title[language],
    description: '',
  })
  const words = textBoxes(svg)
    .toSorted((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left)
    .map(box => box.words)
  const rows = new Set([...svg.matchAll(/data-row="(\d+)"/g)].map(match => match[1]))
  return [`544 × ${height}, marks of ${rows.size} rows`, words.join(' / ')]
}

function portrait(panel: Panel): string {
  const frame = frameOf(panel, figures, noFilter)
  const spoken = (['en', 'zh'] as const).flatMap(language => [
    `## ${panel.title[language]}`,
    panel.subtitle(frame)[language],
    panel.describe(frame, language),
    ...(panel.legend?.(frame, language) ?? []).map(({ label, color, pattern }) => `- ${label}: ${color} ${pattern}`),
    ...frame.notes.map(note => `* ${note[language]}`),
    ...picture(panel, frame, language),
    '',
  ])
  return [...spoken, '## Frame', ...frame.rows.map(row => line(frame, row)), ''].join('\n')
}

describe('what each panel shows and says has not changed unnoticed', () => {
  it.each(panels.map(panel => ({ id: panel.id, panel })))('$id', async ({ id, panel }) => {
    await expect(portrait(panel)).toMatchFileSnapshot(`./${id}.txt`)
  })
})
