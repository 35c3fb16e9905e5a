import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Contradiction } from '../../src/data/contradiction.ts'
import { ContradictionList } from '../../src/parts/ContradictionList.tsx'
import { PanelTable } from '../../src/parts/PanelTable.tsx'
import type { LinkProps } from '../../src/parts/SiteHeader.tsx'
import { loadFolder } from '../data/folder.ts'
import { frame } from './sample.ts'

const Link = (props: LinkProps) => <a {...props} />
const figures = await loadFolder()

/** What a page says, without its elements. */
const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '')

describe('on a Chinese page', () => {
  it('the day of a source stands in full-width brackets, our reading after a full-width colon', () => {
    const [source] = [...figures.reference.sources.values()]
    const side = { source: source?.id ?? '', printed: '1', says: { en: 'one', zh: '一' } }
    const contradiction: Contradiction = {
      id: 'a',
      kind: 'within-document',
      topic: 'trade',
      title: { en: 'A', zh: '甲' },
      sides: [side, { ...side, printed: '2' }],
      reading: { en: 'Both.', zh: '两者皆可。' },
    }
    const text = textOf(
      renderToStaticMarkup(
        <ContradictionList
          figures={figures}
          language="zh"
          Link={Link}
          contradictions={[contradiction]}
          target=""
        />,
      ),
    )
    expect(text).toContain(`${source?.publisher}（${source?.date}）`)
    expect(text).toContain('：两者皆可。')
  })

  it('several sources of one row are set apart by a full-width semicolon', () => {
    const [row] = frame.rows
    const [evidence] = row?.evidence ?? []
    if (!row || !evidence) throw new Error('no row with evidence')
    const two = {
      ...row,
      evidence: [evidence, { ...evidence, figure: 'other', citation: 'Other: Report (2025-02-01)' }],
    }
    const text = textOf(
      renderToStaticMarkup(<PanelTable frame={{ ...frame, rows: [two] }} language="zh" caption="贸易" />),
    )
    expect(text).toContain('；Other (2025-02-01)')
  })
})
