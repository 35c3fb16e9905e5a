import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifestOf } from '../../src/exports/Manifest.ts'
import type { PanelView } from '../../src/exports/PanelView.ts'
import { pptx } from '../../src/exports/pptx.ts'
import { pptxDeck } from '../../src/exports/pptxDeck.ts'
import { usual } from '../../src/exports/settings.ts'
import type { DrawPicture } from '../../src/exports/slides.ts'
import { citations, type Language, type Row } from '../../src/frame/Frame.ts'
import { exact } from '../../src/words/numbers.ts'
import { valueWords } from '../../src/words/rowWords.ts'
import { slideWords } from '../../src/words/slides.ts'
import { choices } from '../panels/choices.ts'
import { panelById, panels } from '../panels/panels.ts'
import { panelView, wholeFrame } from './panelViews.ts'
import {
  expectFaces,
  expectFrame,
  heardIn,
  expectSheet,
  presentationOf,
  type Presentation,
} from './presentation.ts'
import { frameOf, row, viewOf } from './views.ts'
import { all, texts } from './xmlTree.ts'

const languages: readonly Language[] = ['en', 'zh']

/** A picture of one pixel: what is drawn is the browser's business. */
const dot: DrawPicture = () =>
  Promise.resolve(
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  )

const opened = async (file: Blob): Promise<Presentation> =>
  presentationOf(new Uint8Array(await file.arrayBuffer()))

const made = async (view: PanelView): Promise<Presentation> => opened(await pptx(view, usual, dot))

const slideTexts = ({ slides }: Presentation): string =>
  slides.flatMap(slide => all(slide, 'a:p').map(one => texts(one, 'a:t').join(''))).join('\n')

const forms = ['guangdong-counts', 'nev-fleets', 'robot-medals', 'robot-golds', 'robot-h1']

/** Every number of a view stands in native charts, or beside a picture in the table, or in the notes in words. */
function expectNumbers(file: Presentation, view: PanelView): void {
  if (file.charts.length > 0)
    return expectFrame(file.charts, view.frame, view.id, heardIn(file, view.language))
  const [written, words] =
    file.slides.length > 1
      ? [slideTexts(file), ({ value }: Row) => exact(value ?? 0)]
      : [file.notes.flat().join('\n'), (one: Row) => valueWords(one, view.language)]
  for (const one of view.frame.rows) if (one.value !== null) expect(written, view.id).toContain(words(one))
}

describe.each(languages)('every panel as slides, in %s', language => {
  it.each(panels.map(({ id }) => id))('%s', async id => {
    const panel = panelById(id)
    if (!panel) throw new Error(`no panel ${id}`)
    const view = await panelView(panel, language)
    const file = await made(view)
    expect(file.charts.length > 0).toBe(!forms.includes(id))
    expectNumbers(file, view)
    file.charts.forEach(expectSheet)
    expectFaces(file)
    const said = slideTexts(file)
    expect(said).toContain(view.title)
    expect(said).toContain(view.subtitle)
    expect(said).toContain(view.address)
    const [notes = []] = file.notes
    expect(notes).toContain(view.sentence)
    const heard = notes.join('\n')
    for (const { citation } of citations(view.frame)) expect(heard).toContain(citation)
    for (const note of view.frame.notes) expect(heard).toContain(note[language])
    const drawn = file.slides.flatMap(slide => [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')])
    const told = drawn
      .filter(one => all(one, 'a:tbl').length === 0)
      .map(one => all(one, 'p:cNvPr')[0]?.attributes['descr'])
    expect(told.length).toBeGreaterThan(0)
    for (const words of told) expect(words).toContain(view.sentence)
    const lacking = slideWords[file.slides.length > 1 ? 'picture' : 'pictureNotes'][language]
    expect(said.includes(lacking)).toBe(forms.includes(id))
    expect(JSON.parse(texts(file.xml('docProps/custom.xml'), 'vt:lpwstr')[0] ?? '')).toEqual(manifestOf(view))
    expect(texts(file.xml('docProps/core.xml'), 'dc:title')).toEqual([view.title])
  })
})

describe('a panel under any choice', () => {
  it('holds the numbers of its frame, in two hundred states', { timeout: 240_000 }, async () => {
    let states = 0
    for (const panel of panels)
      await fc.assert(
        fc.asyncProperty(
          choices(await wholeFrame(panel)),
          fc.constantFrom(...languages),
          async (filter, language) => {
            states += 1
            const view = await panelView(panel, language, filter)
            const file = await made(view)
            if (view.frame.rows.length > 0) expectNumbers(file, view)
            file.charts.forEach(expectSheet)
          },
        ),
        { numRuns: 5 },
      )
    expect(states).toBeGreaterThanOrEqual(200)
  })
})

const nativeView = async (over: Partial<PanelView> = {}): Promise<PanelView> => {
  const panel = panelById('trade-flows')
  if (!panel) throw new Error('no panel trade-flows')
  return { ...(await panelView(panel, 'en')), ...over }
}

describe('a chart of a slide', () => {
  it('names its categories by one plain list, which every program reads', async () => {
    const [chart] = (await made(await nativeView())).charts
    expect(chart && all(chart.xml, 'c:multiLvlStrRef')).toEqual([])
    expect(chart && all(chart.xml, 'c:cat').every(one => one.children[0]?.name === 'c:strRef')).toBe(true)
  })

  it('lets its labels follow the sheet: values under a format, no text', async () => {
    const [chart] = (await made(await nativeView())).charts
    const labels = chart ? all(chart.xml, 'c:dLbl') : []
    expect(labels.length).toBe(8)
    expect(labels.flatMap(one => all(one, 'c:rich'))).toEqual([])
    const formats = labels.flatMap(one => all(one, 'c:numFmt').map(format => format.attributes['formatCode']))
    expect(formats[0]).toMatch(/^0\.00,,,,"\u00a0trn"/)
  })

  const chartOf = async (id: string) => {
    const panel = panelById(id)
    if (!panel) throw new Error(`no panel ${id}`)
    const [chart] = (await made(await panelView(panel, 'en'))).charts
    if (!chart) throw new Error(`no chart of ${id}`)
    return chart
  }

  it('paints computed values hatched and expected ones dashed', async () => {
    const { xml } = await chartOf('robot-market')
    expect(all(xml, 'a:pattFill').length).toBe(1)
    expect(all(xml, 'a:prstDash').map(one => one.attributes['val'])).toContain('dash')
  })

  it('gives intervals their whiskers, and none to what is known on one side only', async () => {
    expect(all((await chartOf('trade-balance')).xml, 'c:errBars').length).toBeGreaterThan(0)
    expect(all((await chartOf('robot-market')).xml, 'c:errBars').length).toBe(0)
  })

  it('leaves a gap where nothing is known', async () => {
    const growth = panelById('guangdong-gdp-growth')
    if (!growth) throw new Error('no panel guangdong-gdp-growth')
    const [chart] = (await made(await panelView(growth, 'en'))).charts
    const at = chart?.categories.indexOf('2020') ?? -1
    expect(chart?.values[0]?.[at]).toBeNull()
    expect(chart?.cells.has(`B${at + 2}`)).toBe(false)
    expect(chart && all(chart.xml, 'c:dispBlanksAs')[0]?.attributes['val']).toBe('gap')
  })
})

describe('texts that would be more than text', () => {
  const evil = '=HYPERLINK("http://x") <b>&amp; ]]> \u0000\ud800 @eu'
  const kept = '=HYPERLINK("http://x") <b>&amp; ]]>  @eu'

  it('stay text on slides, in notes and properties', async () => {
    const file = await made(await nativeView({ title: evil, subtitle: evil, sentence: evil }))
    const said = slideTexts(file)
    expect(said.split(kept).length - 1).toBeGreaterThan(2)
    expect(file.notes[0]).toContain(kept)
    expect(texts(file.xml('docProps/core.xml'), 'dc:title')).toEqual([kept])
    expect(
      file.paths.filter(path => path.endsWith('.rels')).some(path => file.text(path).includes('External')),
    ).toBe(false)
  })

  it('stay text in the sheet of a chart, which has no formula', async () => {
    const key = { id: 'eu', label: { en: evil, zh: evil } }
    const frame = frameOf([row({ keys: { partner: key } })])
    const encode: PanelView['encode'] = () => ({
      xAxis: { type: 'value', min: 0, max: 4e12 },
      yAxis: { type: 'category', data: [evil] },
      series: [{ id: 'bars eu', type: 'bar', data: [{ value: 3675100000000, row: 0 }] }],
    })
    const [chart] = (await made(viewOf({ frame, encode }))).charts
    expect(chart?.cells.get('A2')).toBe(kept)
    expect(chart?.cells.get('B2')).toBe(3675100000000)
  })
})

describe('a slide of charts beside each other', () => {
  it('names the lines that one of them lacks, on the slide and in its notes', async () => {
    const panel = panelById('robot-games-size')
    if (!panel) throw new Error('no panel robot-games-size')
    const [en, zh] = await Promise.all(languages.map(async one => made(await panelView(panel, one))))
    expect(en && slideTexts(en)).toContain('Not known: Events, 2026; Robots, 2025.')
    expect(zh && slideTexts(zh)).toMatch(/：比赛项目[，、]2026年?；参赛机器人[，、]2025年?。/)
    expect(en?.notes.flat()).toContain('Events, 2026: not known')
  })
})

describe('a view with nothing left in it', () => {
  it('is a slide that says so', async () => {
    const file = await made(await nativeView({ frame: frameOf([]), sentence: '' }))
    expect(slideTexts(file)).toContain(slideWords.empty.en)
    expect(file.charts).toEqual([])
  })

  it('says so once, as its headline', async () => {
    const file = await made(await nativeView({ frame: frameOf([]), sentence: '' }))
    expect(slideTexts(file).split(slideWords.empty.en)).toHaveLength(2)
  })

  it('says so under the headline its speaker wrote', async () => {
    const file = await made(await nativeView({ frame: frameOf([]), sentence: 'Own words' }))
    expect(slideTexts(file)).toContain('Own words')
    expect(slideTexts(file).split(slideWords.empty.en)).toHaveLength(2)
  })
})

describe('a file made twice', () => {
  it('says the same each time', async () => {
    const [one, other] = [await made(await nativeView()), await made(await nativeView())]
    const [a, b] = [one, other].map(({ slides, charts }) =>
      [...slides, ...charts.map(({ xml }) => xml)].map(tree => JSON.stringify(tree)),
    )
    expect(a).toEqual(b)
  })
})

describe('a deck', () => {
  const ids = ['trade-flows', 'robot-medals', 'province-gdp']
  const deck = async (language: Language) => ({
    title: 'My <deck>',
    language,
    route: '/present',
    query: 'slides=1',
    address: 'https://kapok.example/present?slides=1',
    version: '1',
    today: '2025-09-01',
    slides: await Promise.all(
      ids.map(async id => {
        const panel = panelById(id)
        if (!panel) throw new Error(`no panel ${id}`)
        const view = await panelView(panel, language)
        return { view, headline: `Headline of ${id}`, notes: `First of ${id}\nThen this` }
      }),
    ),
  })

  it.each(languages)(
    'is a cover, the slides of its panels, and all sources in the end, in %s',
    async language => {
      const given = await deck(language)
      const file = await opened(await pptxDeck(given, dot))
      const said = file.slides.map(slide => texts(slide, 'a:t').join('\n'))
      expect(said[0]).toContain('My <deck>')
      expect(said[0]).toContain('https://kapok.example/present?slides=1')
      // Two panels with a chart each, one with a picture and a table.
      const own = said.slice(1, 5)
      expect(ids.map(id => own.findIndex(words => words.includes(`Headline of ${id}`)))).toEqual([0, 1, 3])
      expect(file.notes[1]?.slice(0, 2)).toEqual(['First of trade-flows', 'Then this'])
      const rest = said.slice(5).join('\n')
      const cited = new Map(
        given.slides.flatMap(({ view }) => citations(view.frame)).map(one => [one.id, one.citation]),
      )
      expect(cited.size).toBeGreaterThan(2)
      for (const [index, citation] of [...cited.values()].entries())
        expect(rest).toContain(`${index + 1}. ${citation}`)
      expectFrame(file.charts.slice(0, 1), given.slides[0]?.view.frame ?? frameOf([]), 'trade-flows')
      expectFaces(file)
      const manifest = JSON.parse(texts(file.xml('docProps/custom.xml'), 'vt:lpwstr')[0] ?? '')
      expect(manifest).toMatchObject({ kapok: 1, route: '/present', query: 'slides=1', language })
      const figures = given.slides.flatMap(({ view }) => manifestOf(view).values.map(({ figure }) => figure))
      expect(manifest.values.map(({ figure }: { figure: string }) => figure)).toEqual([...new Set(figures)])
    },
  )
})
