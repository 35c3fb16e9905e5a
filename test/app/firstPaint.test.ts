import { describe, expect, it } from 'vitest'
import { barAside, paintedSoon, withoutUnused } from '../../src/app/firstPaint.ts'
import { rulesOf } from '../../src/app/usedCss.ts'

const sheet = rulesOf(`
  :root{--ink: #111;--line: #ddd;--unused: #f00}
  .head { color: var(--ink) }
  .head:hover { color: red }
  .chart-static svg { width: 100% }
  .foot { border: 1px solid var(--line) }
  .gone { color: blue }
  .head:lang(zh) { line-height: 1.35 }
  .wake-failed { margin: 0 }
  .js .head[open] { color: green }
  @media print { .head { color: black } }
  @media (prefers-reduced-motion: reduce) { .head { animation: none } }
`)

const chart = '<div class="chart-static" data-place="whole"><svg></svg></div>'
const body = `<main><h1 class="head">Trade</h1>${chart}<p class="foot">Source</p></main>`

describe('a page with a chart', () => {
  const { css, body: painted } = paintedSoon(sheet, '/assets/page.css', body, 'en')
  const [above, below] = painted.split('<link rel="stylesheet" href="/assets/page.css">')

  it('begins with the style that the chart and all above it need, and no more', () => {
    expect(css).toBe(
      ':root{--ink: #111;}.head{color: var(--ink)}.chart-static svg{width: 100%}@media screen{html{overflow-y:scroll}}',
    )
  })

  it('in a frame has no scroll bar that would come and go before all of it is there', () => {
    const framed = paintedSoon(sheet, '/assets/page.css', `<main class="embed">${chart}</main>`, 'en')
    expect(framed.css).toMatch(/html\{scrollbar-width:none\}$/)
  })

  it('in Chinese has what is set for Chinese, too', () => {
    const { css: chinese } = paintedSoon(sheet, '/assets/page.css', body, 'zh')
    expect(chinese.replace('.head:lang(zh){line-height: 1.35}', '')).toBe(css)
    expect(chinese).not.toBe(css)
  })

  it('asks for the whole sheet right after that chart', () => {
    expect(above).toBe(`<main><h1 class="head">Trade</h1>${chart}`)
    expect(below).toBe('<p class="foot">Source</p></main>')
  })

  it('is the same page otherwise', () => {
    expect(`${above}${below}`).toBe(body)
  })
})

describe('charts with drawings for several widths', () => {
  const svg = (width: number) => `<svg data-width="${width}"><path d="M0 0"/></svg>`
  const several = `<div class="chart-static" data-place="whole">${svg(1040)}${svg(340)}${svg(440)}</div>`
  const waiting = `<noscript data-width="340">${svg(340)}</noscript><noscript data-width="440">${svg(440)}</noscript>`
  const page = `<main>${several}${chart}${several}${several}${several}</main>`
  const { body: painted } = paintedSoon(sheet, '/page.css', page, 'en')
  const scripts = [...painted.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)

  it('stand there with one of them; the others wait as text where scripts run', () => {
    expect(painted.split(`data-place="whole">${svg(1040)}${waiting}<script>`)).toHaveLength(5)
  })

  it('are the same page otherwise', () => {
    expect(painted.replace(/<script>[\s\S]*?<\/script>|<\/?noscript[^>]*>|<link[^>]*>/g, '')).toBe(page)
  })

  it('have each a script that brings the one which fits; what it does stands there once', () => {
    const [first = '', second = '', third, fourth] = scripts
    expect(scripts).toHaveLength(4)
    expect(third).toBe(fourth)
    expect(third?.length).toBeLessThan(second.length / 5)
    expect(first).not.toContain('kapokFits')
    expect(second).toContain('self.kapokFits=')
  })
})

describe('a page without a chart', () => {
  it('has its style at its head alone, also for what a script may say later', () => {
    const plain = '<main><p class="foot">Source</p></main>'
    expect(paintedSoon(sheet, '/assets/page.css', plain, 'en')).toEqual({
      css: ':root{--line: #ddd;}.foot{border: 1px solid var(--line)}.wake-failed{margin: 0}',
      body: plain,
    })
  })
})

describe('the filter bar', () => {
  const slot = '<div class="panel-slot"><p>chart</p></div>'
  const place = (inside: string) => `<main><div class="kept" data-kept="filter">${inside}</div>${slot}</main>`
  const filter = '<section class="filter-bar"><div><p>$& menus</p></div></section>'

  it('is put aside whole, its place left empty', () => {
    expect(barAside(place(filter))).toEqual({
      body: place(''),
      aside: `<template data-bar>${filter}</template>`,
    })
  })

  it('leaves a page without one as it is', () => {
    expect(barAside(`<main>${slot}</main>`)).toEqual({ body: `<main>${slot}</main>` })
  })
})

describe('custom properties', () => {
  it('stay where the style or the markup asks for them, in either theme', () => {
    const css = ':root{--k-eu:#00f;--k-us:#0ff}[data-theme=dark]{--k-eu:#99f;--k-us:#9ff}p{color:var(--k-eu)}'
    expect(withoutUnused(css, '<p></p>')).toBe(
      ':root{--k-eu:#00f;}[data-theme=dark]{--k-eu:#99f;}p{color:var(--k-eu)}',
    )
    expect(withoutUnused(css, '<rect fill="var(--k-us)"/>')).toBe(css)
  })
})
