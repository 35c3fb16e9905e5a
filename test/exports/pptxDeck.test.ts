import { beforeAll, describe, expect, it } from 'vitest'
import { longest } from '../../src/deck/Deck.ts'
import type { DeckView } from '../../src/exports/DeckView.ts'
import { pptx } from '../../src/exports/pptx.ts'
import { pptxDeck } from '../../src/exports/pptxDeck.ts'
import { usual } from '../../src/exports/settings.ts'
import type { DrawPicture } from '../../src/exports/slides.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { exact } from '../../src/words/numbers.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { panels } from '../panels/panels.ts'
import { panelView } from './panelViews.ts'
import { placedOn, slideSizeOf, type Placed } from './pptxPlaces.ts'
import { expectFrame, heardIn, presentationOf, type Presentation } from './presentation.ts'
import { all, texts } from './xmlTree.ts'

/** Pictures of one pixel; the sizes they were asked for. */
function dots() {
  const asked: { readonly width: number; readonly height: number }[] = []
  const draw: DrawPicture = (_, size) => {
    asked.push(size)
    return Promise.resolve(
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    )
  }
  return { asked, draw }
}

const opened = async (file: Blob): Promise<Presentation> =>
  presentationOf(new Uint8Array(await file.arrayBuffer()))

const address = `https://kapok.example/present?${panels.map(({ id }) => `slide=${id}`).join('&')}`

/** Panels as slides of one deck, each under its finding. */
async function deckOf(shown: readonly Panel[], language: Language): Promise<DeckView> {
  const views = await Promise.all(shown.map(panel => panelView(panel, language)))
  return {
    title: 'A deck of every panel, whose title takes more than one line of the cover',
    language,
    route: '/present',
    query: '',
    address,
    version: '1',
    today: '2025-09-01',
    slides: views.map(view => ({ view, headline: view.sentence, notes: '' })),
  }
}

const sizes = { '16:9': { w: 13.333, h: 7.5 }, '4:3': { w: 10, h: 7.5 } } as const
const shapes = (['16:9', '4:3'] as const).flatMap(aspect =>
  (['en', 'zh'] as const).map(language => ({ aspect, language })),
)

/** A hair: places are written in whole units of a 914400th of an inch. */
const hair = 0.001

const drawings = /^(Chart|Picture|Table)$/

/** Shapes that stand in each other's place. A drawing may stand beside a text, and not on it. */
function collisions(placed: readonly Placed[]): readonly string[] {
  const words = placed.filter(one => one.words !== '' && !drawings.test(one.name))
  const drawn = placed.filter(({ name }) => drawings.test(name))
  const apart = (a: Placed, b: Placed): boolean =>
    a.x + a.w <= b.x + hair || b.x + b.w <= a.x + hair || a.y + a.h <= b.y + hair || b.y + b.h <= a.y + hair
  const pairs = [...words, ...drawn].flatMap((one, at, list) =>
    list.slice(at + 1).map(other => [one, other] as const),
  )
  return pairs.filter(([one, other]) => !apart(one, other)).map(([one, other]) => `${one.name} ${other.name}`)
}

describe.each(shapes)('a deck of every panel at $aspect, in $language', ({ aspect, language }) => {
  const { asked, draw } = dots()
  let deck: DeckView
  let file: Presentation
  beforeAll(async () => {
    deck = { ...(await deckOf(panels, language)), aspect }
    file = await opened(await pptxDeck(deck, draw))
  }, 60_000)

  it('has slides of that shape', () => {
    const size = slideSizeOf(file.xml('ppt/presentation.xml'))
    expect(size.w).toBeCloseTo(sizes[aspect].w, 3)
    expect(size.h).toBeCloseTo(sizes[aspect].h, 3)
  })

  it('keeps everything within the edges of its slides', () => {
    const { w, h } = sizes[aspect]
    const outside = file.slides.flatMap((slide, at) =>
      placedOn(slide)
        .filter(({ x, y, w: wide, h: high }) => !(x >= 0 && y >= 0 && x + wide <= w && y + high <= h))
        .map(({ name }) => `${at + 1}: ${name}`),
    )
    expect(outside).toEqual([])
  })

  it('sets nothing on top of anything else', () => {
    const found = file.slides.flatMap((slide, at) =>
      collisions(placedOn(slide)).map(pair => `${at + 1}: ${pair}`),
    )
    expect(found).toEqual([])
  })

  it('leaves every chart and picture room to be read', () => {
    const drawn = file.slides.flatMap(placedOn).filter(({ name }) => /^(Chart|Picture)$/.test(name))
    expect(drawn.length).toBeGreaterThan(panels.length)
    expect(drawn.filter(({ w, h }) => w < 2 || h < 0.8)).toEqual([])
  })

  it('uses the width it has: headlines, tables and pictures', () => {
    const most = sizes[aspect].w - (aspect === '4:3' ? 1 : 1.2)
    const headlines = file.slides.flatMap(placedOn).filter(({ name }) => name === 'Headline')
    for (const { w } of headlines) expect(w).toBeCloseTo(most, 3)
    for (const { width } of asked) expect(width).toBe(Math.floor(most * 72))
    const widest = Math.max(
      ...file.slides
        .flatMap(placedOn)
        .filter(({ name }) => name === 'Chart')
        .map(({ w }) => w),
    )
    expect(widest).toBeCloseTo(most, 3)
  })

  it('holds every value all the same', () => {
    const said = file.slides.flatMap(slide => texts(slide, 'a:t')).join('\n')
    const pictured = new Set<string>()
    for (const { view } of deck.slides) {
      const at = file.slides.findIndex(slide =>
        texts(slide, 'a:t').some(text => text.includes(`${view.address} `)),
      )
      if (at >= 0 && all(file.slides[at] ?? emptyElement, 'p:pic').length > 0) pictured.add(view.id)
    }
    expect(pictured.size).toBe(5)
    for (const { view } of deck.slides.filter(one => pictured.has(one.view.id)))
      for (const { value } of view.frame.rows)
        if (value !== null) expect(said, view.id).toContain(exact(value))
    const native = deck.slides.filter(one => !pictured.has(one.view.id)).map(({ view }) => view.frame)
    const [first] = native
    if (!first) throw new Error('no native chart')
    const rows = native.flatMap(frame => frame.rows)
    expectFrame(file.charts, { ...first, rows }, aspect, heardIn(file, language))
  })
})

const emptyElement = { name: '', attributes: {}, children: [], text: '' }

/** Panels of all forms, and those with the longest heads and feet. */
const forms = [
  'guangdong-counts',
  'guangdong-gdp',
  'province-gdp',
  'trade-partners',
  'trade-us-share',
  'trade-world',
  'nev-forecast',
  'nev-fleets',
  'highly-cited',
  'robot-medals',
  'robot-golds',
  'robot-games-size',
]

describe.each(shapes)(
  'the longest words a speaker may write, at $aspect, in $language',
  ({ aspect, language }) => {
    it('stand whole on the slide, and leave room for the rest', async () => {
      const long = (most: number): string =>
        (language === 'zh' ? '中国的出口' : 'Exports of China ').repeat(most).slice(0, most)
      const whole = await deckOf(
        panels.filter(({ id }) => forms.includes(id)),
        language,
      )
      const slides = whole.slides.map(one => ({ ...one, headline: long(longest.headline) }))
      const deck = { ...whole, aspect, title: long(longest.title).trim(), slides, address: address.repeat(6) }
      const file = await opened(await pptxDeck(deck, dots().draw))
      const placed = file.slides.map(placedOn)
      expect(placed[0]?.map(({ words }) => words)).toContain(deck.title)
      expect(placed.filter(list => list.some(({ words }) => words === long(longest.headline))).length).toBe(
        forms.length,
      )
      expect(placed.flatMap(collisions)).toEqual([])
      const { w, h } = sizes[aspect]
      const list = placed.flat()
      expect(list.filter(one => one.x < 0 || one.y < 0 || one.x + one.w > w || one.y + one.h > h)).toEqual([])
      expect(list.filter(one => /^(Chart|Picture)$/.test(one.name) && one.h < 0.3)).toEqual([])
      expect(file.notes[0]).toContain(deck.address)
    })
  },
)

describe('a deck without a shape, and a panel alone', () => {
  it('are 16:9', async () => {
    const deck = await deckOf(
      panels.filter(({ id }) => id === 'trade-flows'),
      'en',
    )
    const view = deck.slides[0]?.view
    if (!view) throw new Error('no panel trade-flows')
    const { draw } = dots()
    for (const file of [await pptxDeck(deck, draw), await pptx(view, usual, draw)])
      expect(slideSizeOf((await opened(file)).xml('ppt/presentation.xml')).w).toBeCloseTo(13.333, 3)
  })
})

describe('the cover of a deck', () => {
  it('says nothing of what its speaker wants to say: it is for the audience', async () => {
    const deck = await deckOf(
      panels.filter(({ id }) => id === 'trade-flows'),
      'en',
    )
    const query = 'title=Q3&slide=trade-flows&notes1=Keep+this+to+yourself'
    const file = await opened(
      await pptxDeck({ ...deck, address: `https://kapok.example/present?${query}` }, dots().draw),
    )
    const words = file.slides.map(placedOn)[0]?.map(one => one.words) ?? []
    expect(words).toContain('https://kapok.example/present?title=Q3&slide=trade-flows')
    expect(words.join(' ')).not.toContain('yourself')
  })
})
