import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { pptxDeck } from '../../src/exports/pptxDeck.ts'
import type { DrawPicture } from '../../src/exports/slides.ts'
import type { SlideAspect } from '../../src/exports/SlidePlan.ts'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { statusMeanings } from '../../src/words/statuses.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { choices } from '../panels/choices.ts'
import { panelById, panels } from '../panels/panels.ts'
import { panelView, wholeFrame } from './panelViews.ts'
import { placedOn, type Placed } from './pptxPlaces.ts'
import { presentationOf, type ReadChart } from './presentation.ts'
import { all, texts, type Element } from './xmlTree.ts'

const languages: readonly Language[] = ['en', 'zh']
const aspects: readonly SlideAspect[] = ['16:9', '4:3']

function panelNamed(id: string): Panel {
  const panel = panelById(id)
  if (!panel) throw new Error(`no panel ${id}`)
  return panel
}

const viewOf = (id: string, language: Language, filter: Filter = noFilter): Promise<PanelView> =>
  panelView(panelNamed(id), language, filter)

/** A slide read back, with the words of its native charts or of the picture drawn for it. */
type ReadSlide = { readonly placed: readonly Placed[]; readonly drawn: string }

const labelsOf = ({ xml }: ReadChart): readonly string[] =>
  all(xml, 'c:dLbl').flatMap(label => [
    ...texts(label, 'a:t'),
    ...all(label, 'c:numFmt').map(one => one.attributes['formatCode'] ?? ''),
  ])

/** A panel's slides of a deck: cover and sources are left out. */
async function slidesOf(view: PanelView, aspect: SlideAspect = '16:9') {
  const pictures: string[] = []
  const draw: DrawPicture = option => {
    pictures.push(JSON.stringify(option))
    return Promise.resolve(
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    )
  }
  const { language, address, version, today, sentence: headline } = view
  const deck = { title: 'Deck', language, aspect, address, version, today, route: '/present', query: '' }
  const blob = await pptxDeck({ ...deck, slides: [{ view, headline, notes: '' }] }, draw)
  const file = presentationOf(new Uint8Array(await blob.arrayBuffer()))
  const slides = file.slides.slice(1).map(placedOn)
  const own = slides.filter(placed => placed.some(({ name }) => name === 'Address'))
  const words = [...file.charts.flatMap(labelsOf), ...pictures].join('\n')
  const read = own.map((placed, at): ReadSlide => ({ placed, drawn: at === 0 ? words : '' }))
  return { read, charts: file.charts }
}

const wordsNamed = ({ placed }: ReadSlide, name: string): string =>
  placed
    .filter(one => one.name === name)
    .map(({ words }) => words)
    .join('\n')

/** Whether a slide that has the sign of doubt anywhere says what it means. */
function expectExplained(slide: ReadSlide, what: string): void {
  const marked = [wordsNamed(slide, 'Headline'), wordsNamed(slide, 'Chart title'), slide.drawn].join('\n')
  if (marked.includes('†')) expect(wordsNamed(slide, 'Notes'), what).toContain('†')
}

const aboutMarks = /†|hollow|arrows|dashes|空心|箭头|虚线/i

describe.each(languages)('marks on slides, in %s', language => {
  it.each(panels.map(({ id }) => id))('stand with what they mean: %s', async id => {
    const view = await viewOf(id, language)
    for (const aspect of aspects) {
      const { read } = await slidesOf(view, aspect)
      for (const slide of read) expectExplained(slide, `${id} ${aspect}`)
      const [first] = read
      const needed = view.frame.notes.map(note => note[language]).filter(note => aboutMarks.test(note))
      for (const note of needed)
        expect(first && wordsNamed(first, 'Notes'), `${id} ${aspect}`).toContain(note)
    }
  })

  it('begin with the sign of doubt', async () => {
    for (const id of ['robot-golds', 'highly-cited', 'robot-games-size']) {
      const { read } = await slidesOf(await viewOf(id, language))
      for (const slide of read) expect(wordsNamed(slide, 'Notes'), id).toMatch(/^†/)
    }
  })
})

describe('the sign of doubt under any choice', () => {
  it('stands with what it means, in fifty states', { timeout: 120_000 }, async () => {
    for (const id of [
      'robot-golds',
      'highly-cited',
      'robot-games-size',
      'guangdong-counts',
      'nev-powertrains',
    ])
      await fc.assert(
        fc.asyncProperty(
          choices(await wholeFrame(panelNamed(id))),
          fc.constantFrom(...languages),
          fc.constantFrom(...aspects),
          async (filter, language, aspect) => {
            const view = await viewOf(id, language, filter)
            const { read } = await slidesOf(view, aspect)
            for (const slide of read) expectExplained(slide, id)
          },
        ),
        { numRuns: 10 },
      )
  })
})

describe('gold of Unitree alone, in Chinese', () => {
  it('says on the slide with the picture what its dagger means', async () => {
    const view = await viewOf('robot-golds', 'zh', { ...noFilter, entity: ['unitree'] })
    const { read } = await slidesOf(view)
    expect(read.length).toBe(2)
    expect(read[0] && wordsNamed(read[0], 'Headline')).toContain('†')
    expect(read[0]?.drawn).toContain('†')
    for (const slide of read) expect(wordsNamed(slide, 'Notes')).toMatch(/^†存疑/)
  })
})

describe('a sign of doubt that no note of the panel explains', () => {
  it('is explained by what the status means, in a word where a sentence takes a line more', async () => {
    const [en, zh] = [await viewOf('guangdong-counts', 'en'), await viewOf('guangdong-counts', 'zh')]
    expect(en.frame.notes.map(note => note.en).join('')).not.toContain('†')
    const [wide] = (await slidesOf(en)).read
    expect(wide && wordsNamed(wide, 'Notes')).toMatch(/^† contradicted\. /)
    const [chinese] = (await slidesOf(zh)).read
    expect(chinese && wordsNamed(chinese, 'Notes')).toContain(`†${statusMeanings.contradicted.zh}`)
  })
})

describe('a native chart of lines', () => {
  it('carries the dagger at contradicted points, as a format that shows nothing else, and keeps its axis', async () => {
    const { charts } = await slidesOf(await viewOf('highly-cited', 'en'))
    const [chart] = charts
    if (!chart) throw new Error('no chart')
    const signed = all(chart.xml, 'c:ser').flatMap(series =>
      all(series, 'c:dLbl')
        .filter(label => all(label, 'c:numFmt').some(one => one.attributes['formatCode']?.startsWith('"†"')))
        .map(label => chart.categories[Number(all(label, 'c:idx')[0]?.attributes['val'])]),
    )
    expect(signed).toEqual(['2020', '2020'])
    const formats = all(chart.xml, 'c:dLbl')
      .flatMap(label => all(label, 'c:numFmt'))
      .flatMap(one => one.attributes['formatCode'] ?? [])
      .filter(code => code.includes('†'))
    expect(new Set(formats)).toEqual(new Set(['"†";"†";"†"']))
    expect(all(all(chart.xml, 'c:valAx')[0] ?? chart.xml, 'c:delete')[0]?.attributes['val']).toBe('0')
  })
})

describe('a lower bound among the points of a line', () => {
  it.each(languages)(
    'has its arrow in the native chart, beside the note that says what it means, in %s',
    async language => {
      const view = await viewOf('guangdong-trade', language)
      const { charts, read } = await slidesOf(view)
      const bounds = view.frame.rows.filter(({ status, value }) => status === 'at-least' && value !== null)
      const arrows = charts.flatMap(labelsOf).filter(words => words.startsWith('"↑"'))
      expect(bounds.length).toBeGreaterThan(0)
      expect(arrows.length).toBe(bounds.length)
      expect(read[0] && wordsNamed(read[0], 'Notes')).toMatch(/Arrows|箭头/)
    },
  )
})

/** Categories of a chart whose bars fade out at their ends, by the colours of their last stops. */
const fading = ({ xml, categories }: ReadChart): readonly (readonly [name: string, end: string])[] =>
  all(xml, 'c:dPt')
    .filter(point => all(point, 'a:gradFill').length > 0)
    .map(point => {
      const stops = all(point, 'a:gs').toSorted(
        (a, b) => Number(a.attributes['pos']) - Number(b.attributes['pos']),
      )
      const colors = stops.flatMap(stop => all(stop, 'a:srgbClr').map(one => one.attributes['val'] ?? ''))
      expect(colors[1]).toBe(colors[0])
      return [categories[Number(first(point, 'c:idx').attributes['val'])] ?? '', colors.at(-1) ?? ''] as const
    })

function first(element: Element, name: string): Element {
  const [found] = all(element, name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('a lower bound among bars', () => {
  it.each(languages)('is drawn open-ended: its bar fades into the paper, in %s', async language => {
    const view = await viewOf('ev-investment', language, { ...noFilter, currency: 'EUR' })
    const [chart] = (await slidesOf(view, '4:3')).charts
    if (!chart) throw new Error('no chart')
    expect(fading(chart)).toEqual([[chart.categories[1], 'fffdf9']])
    expect(view.frame.rows.map(({ status }) => status)).toEqual(['reported', 'at-least'])
  })

  it('is so in every native chart of bars or columns, and no exact value is', async () => {
    let bounds = 0
    for (const { id } of panels) {
      const view = await viewOf(id, 'en')
      const { charts } = await slidesOf(view)
      const bars = charts.filter(({ xml }) => all(xml, 'c:barChart').length > 0)
      const open = view.frame.rows.filter(row => row.value !== null && row.status === 'at-least')
      if (bars.length > 0) expect(bars.flatMap(fading).length, id).toBe(open.length)
      bounds += bars.length > 0 ? open.length : 0
    }
    expect(bounds).toBeGreaterThan(5)
  })
})
