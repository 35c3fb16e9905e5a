import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageHtml } from '../../src/app/html.ts'
import { jsonLdScript, panelData, spanOf, topicData, type Place } from '../../src/app/jsonLd.ts'
import { topics } from '../../src/data/Figure.ts'
import type { Language } from '../../src/frame/Frame.ts'
import { panels } from '../panels/panels.ts'
import { topicWords } from '../../src/words/topics.ts'
import { loadFolder } from '../data/folder.ts'

const figures = await loadFolder()
const all = new Map(panels.map(panel => [panel, figures]))
const languages: readonly Language[] = ['en', 'zh']
const placeIn = (language: Language): Place => ({ origin: '', base: '/kapok/', language })

/** What a reader of the page gets. */
function read(data: object) {
  const [, json = ''] =
    /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(jsonLdScript(data)) ?? []
  return JSON.parse(json)
}

const whole = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  isAccessibleForFree: true,
  temporalCoverage: expect.stringMatching(/^\d{4}(-\d\d)?(\/\d{4}(-\d\d)?)?$/),
}

describe.each(languages)('the data set of each panel, in %s', language => {
  const place = placeIn(language)
  const start = language === 'zh' ? '/kapok/zh/' : '/kapok/'

  it.each(panels.map(panel => ({ id: panel.id, panel })))('$id', ({ id, panel }) => {
    const data = read(panelData(place, panel, figures))
    expect(data).toMatchObject({ ...whole, name: panel.title[language], url: `${start}panels/${id}` })
    expect(data.description.length).toBeGreaterThan(10)
    expect(data.distribution.map((file: { contentUrl: string }) => file.contentUrl)).toEqual(
      ['csv', 'json', 'svg'].map(extension => `/kapok/panels/${id}.${extension}`),
    )
    expect(data.isBasedOn.length).toBeGreaterThan(0)
    for (const source of data.isBasedOn)
      expect(source).toMatchObject({ '@id': expect.stringContaining(`${start}sources/`), name: /./ })
    expect(data.variableMeasured.length).toBeGreaterThan(0)
    for (const { name, unitText } of data.variableMeasured) expect([name, unitText]).not.toContain('')
  })

  it.each(topics)('%s gathers that of its panels', topic => {
    const own = panels.filter(panel => panel.topic === topic)
    const data = read(topicData(place, topic, all))
    expect(data).toMatchObject({ ...whole, name: topicWords[topic].title[language], url: start + topic })
    expect(data.hasPart.map(({ url }: { url: string }) => url)).toEqual(
      own.map(({ id }) => `${start}panels/${id}`),
    )
    expect(data.distribution.length).toBe(own.length * 3)
    const sources: readonly string[] = data.isBasedOn.map((source: { '@id': string }) => source['@id'])
    expect(new Set(sources).size).toBe(sources.length)
    expect(data.spatialCoverage.length).toBeGreaterThan(0)
  })
})

describe('linked data', () => {
  const [panel] = panels
  if (!panel) throw new Error('no panel')

  it('has whole addresses where the build is told its host', () => {
    const place: Place = { origin: 'https://kapok.example', base: '/', language: 'zh' }
    const data = read(panelData(place, panel, figures))
    expect(data.url).toBe(`https://kapok.example/zh/panels/${panel.id}`)
    expect(data.creator.url).toBe('https://kapok.example/zh/')
    expect(data.distribution[0].contentUrl).toBe(`https://kapok.example/panels/${panel.id}.csv`)
  })

  it('names the places that trade with each other, and no team', () => {
    const namesOf = (topic: 'trade' | 'robot-games') =>
      topicData(placeIn('en'), topic, all).spatialCoverage?.map(({ name }) => name)
    expect(namesOf('trade')).toEqual(expect.arrayContaining(['China', 'European Union', 'Germany']))
    expect(namesOf('robot-games')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/team|humanoid|unitree/i)]),
    )
  })

  it('is under the licence of the data folder', () => {
    const descriptor = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'))
    expect(panelData(placeIn('en'), panel, figures).license).toBe(descriptor.licenses[0].path)
  })

  it('lets no text end its element, and is no script to the policy', () => {
    const element = jsonLdScript({ name: '</script><script>alert(1)</script><!--' })
    expect(element.match(/<\/?script/g)).toEqual(['<script', '</script'])
    const alternates = { en: '/', zh: '/zh/' }
    const head = { language: 'en', title: 't', description: 'd', alternates, links: [element] } as const
    const page = pageHtml('<html lang="en"><head><title>x</title></head><div id="root"></div>', head, '')
    expect(page).toContain(element)
    // No rule of its own for scripts: nothing that stands inline has been let in.
    expect(page).not.toContain('script-src')
  })

  it.each([
    [['2023', '2024'], '2023/2024'],
    [['2024-Q4', '2024-01/2024-02'], '2024'],
    [['2025-08-14/2025-08-17'], '2025-08'],
    [['2024-03', '2022'], '2022-01/2024-03'],
    [[], undefined],
  ])('spans %j as %s', (periods, span) => {
    expect(spanOf(periods)).toBe(span)
  })
})
