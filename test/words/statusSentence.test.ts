import { describe, expect, it } from 'vitest'
import { chartAt, drawing } from '../../src/app/staticChart.ts'
import { usual } from '../../src/exports/settings.ts'
import { svg } from '../../src/exports/svg.ts'
import { noFilter } from '../../src/filter/Filter.ts'
import { statuses, type Frame, type Language } from '../../src/frame/Frame.ts'
import { panelById, panels } from '../panels/panels.ts'
import { frameOf } from '../../src/panels/view.ts'
import { statusSentence, withStatuses } from '../../src/words/statusSentence.ts'
import { statusWords } from '../../src/words/statuses.ts'
import { loadFolder } from '../data/folder.ts'
import { viewOf } from '../exports/views.ts'
import { frame, row } from '../frame/sample.ts'

const figures = await loadFolder()
const languages: readonly Language[] = ['en', 'zh']

describe('the statuses of a picture in words', () => {
  const two = ['partner', 'flow'] as const
  const mixed = frame(two, [
    row({ partner: 'eu', flow: 'exports' }),
    row({ partner: 'eu', flow: 'imports' }, { status: 'derived' }),
    row({ partner: 'us', flow: 'exports' }, { status: 'at-least' }),
  ])

  it('are none where every value is printed as it stands', () => {
    expect(statusSentence(frame(two, [row({ partner: 'eu', flow: 'exports' })]), 'en')).toBe('')
    expect(statusSentence(frame(two, []), 'zh')).toBe('')
    expect(withStatuses('It grew.', frame(two, []), 'en')).toBe('It grew.')
  })

  it('say how many and which values are something else', () => {
    expect(statusSentence(mixed, 'en')).toBe(
      '3 values, 1 of them as a source prints them. At least (1): us, exports. Derived (1): eu, imports.',
    )
    expect(statusSentence(mixed, 'zh')).toBe(
      '共3个数值，其中1个为来源原样公布。不低于（1个）：us（中），exports（中）。推算（1个）：eu（中），imports（中）。',
    )
  })

  it('leave out of a name what all values share, and name three at most', () => {
    const many = ['eu', 'us', 'asean', 'japan', 'uk'].map(partner =>
      row({ partner, flow: 'exports' }, { status: partner === 'eu' ? 'reported' : 'derived' }),
    )
    expect(statusSentence(frame(two, many), 'en')).toMatch(/Derived \(4\): us; asean; japan; 1 more\.$/)
  })

  it('say it once where all are alike', () => {
    const all = [row({ partner: 'eu', flow: 'exports' }, { status: 'forecast' })]
    expect(statusSentence(frame(two, all), 'en')).toBe('Status of all values: forecast.')
    expect(statusSentence(frame(two, all), 'zh')).toBe('全部数值的性质：预测。')
  })
})

const described = (drawn: string): string => /<desc[^>]*>([^<]*)<\/desc>/.exec(drawn)?.[1] ?? ''

const unplainIn = (shown: Frame) =>
  statuses.filter(status => status !== 'reported' && shown.rows.some(each => each.status === status))

describe('the description of a drawn chart', () => {
  it('stands in the SVG that is taken along', () => {
    expect(described(svg(viewOf(), usual))).toContain('Derived (1): 2023.')
  })

  it('stands in the chart of a page, in each language', () => {
    const panel = panelById('trade-us-share')
    if (!panel) throw new Error('no such panel')
    const shown = frameOf(panel, figures, noFilter)
    expect(unplainIn(shown).length).toBeGreaterThan(0)
    for (const language of languages)
      expect(described(chartAt(drawing(language)(panel, shown), 'half'))).toContain(
        statusSentence(shown, language),
      )
  })

  it.each(panels.map(panel => [panel.id, panel] as const))('names every status of %s', (_, panel) => {
    const shown = frameOf(panel, figures, noFilter)
    for (const language of languages) {
      const words = withStatuses(panel.describe(shown, language), shown, language).toLowerCase()
      const missed = unplainIn(shown).filter(status => !words.includes(statusWords[status][language]))
      expect(missed).toEqual([])
    }
  })
})
