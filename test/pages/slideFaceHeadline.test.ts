import { describe, expect, it } from 'vitest'
import { aspects } from '../../src/deck/Deck.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { drawSlide } from '../../src/pages/drawSlide.ts'
import { viewOf } from '../../src/pages/savePanel.ts'
import { slideHeadline } from '../../src/pages/slideFaceHeadline.ts'
import { frameOf } from '../../src/panels/view.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { loadFolder } from '../data/folder.ts'
import { panels, panelsOf } from '../panels/panels.ts'

const figures = await loadFolder()

const viewUnder = (panel: Panel, filter: Filter, language: Language) =>
  viewOf({
    panel,
    figures,
    filter,
    frame: frameOf(panel, figures, filter),
    whole: frameOf(panel, figures, noFilter),
    site: { language, scheme: 'light', today: () => '2026-01-01' },
    address: `https://kapok.example/panels/${panel.id}`,
    query: '',
  })

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** What a drawing says in its biggest type, its lines as one, without spaces: a line may end at one or between two signs. */
const drawnBiggest = (drawing: string): string =>
  [...drawing.matchAll(/<text [^>]*font-size="28" font-weight="600"[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text.replace(/&\w+;/g, sign => signs[sign] ?? sign))
    .join('')
    .replace(/\s/g, '')

describe('the headline a slide has by itself', () => {
  it.each(['en', 'zh'] as const)('is the one its picture shows, on every panel, in %s', language => {
    for (const panel of panels)
      for (const aspect of aspects) {
        const view = viewUnder(panel, noFilter, language)
        const drawn = drawnBiggest(drawSlide(view, '', aspect, 'light'))
        expect({ panel: panel.id, aspect, said: slideHeadline(view, aspect).replace(/\s/g, '') }).toEqual({
          panel: panel.id,
          aspect,
          said: drawn,
        })
      }
  })

  it('is the title where the finding is too long or there is none', () => {
    const [flows] = panelsOf('trade')
    if (!flows) throw new Error('no panel of trade')
    for (const filter of [
      { ...noFilter, period: ['2024'], partner: ['us', 'germany'] },
      { ...noFilter, period: ['1900'] },
    ]) {
      const view = viewUnder(flows, filter, 'en')
      expect(slideHeadline(view, '16:9')).toBe(view.title)
      expect(drawnBiggest(drawSlide(view, '', '16:9', 'light'))).toBe(view.title.replace(/\s/g, ''))
    }
  })
})
