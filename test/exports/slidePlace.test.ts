import { describe, expect, it } from 'vitest'
import { sizesOf } from '../../src/exports/chartSizes.ts'
import { slidesOf } from '../../src/exports/slides.ts'
import { slideSizes, type SlideAspect } from '../../src/exports/SlidePlan.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { valueWords } from '../../src/words/rowWords.ts'
import { panelById, panels } from '../panels/panels.ts'
import { panelView } from './panelViews.ts'

const languages: readonly Language[] = ['en', 'zh']
const aspects: readonly SlideAspect[] = ['16:9', '4:3']

/** The first slide of a panel, the note under its chart, and the names in it. */
async function slideOf(id: string, language: Language, aspect: SlideAspect) {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  const view = await panelView(panel, language)
  const subject = { view, headline: view.sentence, notes: '', size: slideSizes[aspect] }
  const [plan] = await slidesOf(subject, () => Promise.resolve(''))
  if (!plan) throw new Error(`no slide of ${id}`)
  const notes = plan.texts.find(({ name }) => name === 'Notes')?.runs.map(({ text }) => text) ?? []
  return { view, plan, under: notes.join(''), names: plan.charts.flatMap(({ chart }) => chart.categories) }
}

describe.each(languages)('the type of native charts, in %s', language => {
  it.each(panels.map(({ id }) => id))('is never below 12 points: %s', async id => {
    for (const aspect of aspects)
      for (const { chart, place } of (await slideOf(id, language, aspect)).plan.charts) {
        const { names, labels } = sizesOf(chart, place, language)
        expect(Math.min(names, labels), aspect).toBeGreaterThanOrEqual(12)
      }
  })
})

describe('a native chart without room for all its bars', () => {
  it('says how many of how many it shows, and tells the others in the speaker notes', async () => {
    const { view, plan, under, names } = await slideOf('trade-partners', 'en', '4:3')
    expect(names.length).toBeLessThan(19)
    expect(under).toContain(`Shown: the first ${names.length} of 19; the others are in the speaker notes.`)
    const drawn = new Set(
      plan.charts.flatMap(({ chart }) =>
        chart.series.flatMap(({ points }) => points.map(point => point?.row)),
      ),
    )
    const others = view.frame.rows.filter((row, at) => row.value !== null && !drawn.has(at))
    expect(others.length).toBe(2 * (19 - names.length))
    const heard = plan.notes.join('\n')
    for (const row of others) expect(heard).toContain(valueWords(row, 'en'))
    const chinese = await slideOf('trade-partners', 'zh', '4:3')
    expect(chinese.under).toContain(`图中为前${chinese.names.length}项，共19项，其余见备注。`)
  })

  it('says nothing of it where all have room', async () => {
    const { under, names } = await slideOf('province-gdp', 'en', '4:3')
    expect(names.length).toBe(31)
    expect(under).not.toContain('Shown')
  })
})
