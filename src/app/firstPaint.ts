import type { Language } from '../frame/Frame.ts'
import { othersAside } from './otherWidths.ts'
import { partsOf, usedCss, type CssRule } from './usedCss.ts'

/** Classes that scripts set on a page before it is painted. */
const setAtFirst = ['js', 'chosen']
/** Classes that scripts set on a page as the build has written it. */
const setByScripts = [...setAtFirst, 'wake-failed']

const chartStart = '<div class="chart-static"'
const chartEnd = '</div>'
const charts = new RegExp(`${chartStart}[\\s\\S]*?${chartEnd}`, 'g')

/** Where the first chart of a page's body begins and ends; null where it has none. */
function firstChart(body: string): { readonly start: number; readonly end: number } | null {
  const start = body.indexOf(chartStart)
  return start === -1 ? null : { start, end: body.indexOf(chartEnd, start) + chartEnd.length }
}

/** States that only an act of the reader brings. */
const notYet = /:(hover|focus|active|fullscreen|selection)\b|\[open\]|\[(aria-expanded|data-open)=['"]?true/
/** Conditions that change nothing before anything moves, or is printed. */
const notNow = /print|prefers-reduced-motion/

/** Rules that matter before anything is done with a page, in its language. */
const atFirst = (rules: readonly CssRule[], language: Language): readonly CssRule[] =>
  rules.filter(rule =>
    rule.kind === 'block'
      ? !notNow.test(rule.condition)
      : rule.kind === 'rule'
        ? !notYet.test(rule.selector) && (language === 'zh' || !rule.selector.includes(':lang(zh)'))
        : !rule.text.startsWith('@page'),
  )

/** Style without the custom properties that nothing in it or in the markup asks for. */
export function withoutUnused(css: string, body: string): string {
  const asked = new Set([...(css + body).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
  return css.replace(/(--[\w-]+):[^;{}]*(;\s*|(?=\}))/g, (whole, name: string) =>
    asked.has(name) ? whole : '',
  )
}

/**
 * Whether a scroll bar takes room is settled before the first layout: a browser that finds out by it lays the chart out twice,
 * and moves it when more of the page has come. Pages of the site are longer than a screen. A page in a frame mostly fits
 * it; its bar, if it needs one, comes with the whole sheet (`base.css`).
 */
const scrollBar = (body: string): string =>
  body.includes('<main class="embed"')
    ? 'html{scrollbar-width:none}'
    : '@media screen{html{overflow-y:scroll}}'

const styleOf = (rules: readonly CssRule[], html: string, set: readonly string[]): string =>
  withoutUnused(usedCss(rules, partsOf(html, set)), html)

/** A page's body and the style that comes before it. */
export type Painted = { readonly css: string; readonly body: string }

/**
 * The body of a page with its style: first what its first chart and all above it need, then, right after that chart, a
 * link to the whole sheet. What has come by then is painted while the sheet is on its way, and pages share the sheet. Of every
 * chart the drawings for other widths are put aside.
 * A page without a chart carries all the style it can use as it is.
 * @param rules the whole style sheet
 * @param href its address
 */
export function paintedSoon(
  rules: readonly CssRule[],
  href: string,
  body: string,
  language: Language,
): Painted {
  const place = firstChart(body)
  if (place === null) return { css: styleOf(rules, body, setByScripts), body }
  const { start, end } = place
  const above = body.slice(0, end)
  const chart = othersAside(body.slice(start, end), 0)
  let at = 0
  const below = body.slice(end).replace(charts, later => {
    const aside = othersAside(later, at + 1)
    if (aside !== later) at += 1
    return aside
  })
  return {
    css: styleOf(atFirst(rules, language), above, setAtFirst) + scrollBar(above),
    body: `${body.slice(0, start)}${chart}<link rel="stylesheet" href="${href}">${below}`,
  }
}

const bar = /(<div class="kept" data-kept="filter">)([\s\S]*?<\/section>)(?=<\/div>)/

/**
 * Takes the filter bar out of a page's body: a chart need not wait for what answers to nobody before there is a script. It is
 * to stand after all else as a template, which the first script puts in its place; that has room for it (`wake.css`).
 */
export function barAside(body: string): { readonly body: string; readonly aside?: string } {
  const [, place, inside] = bar.exec(body) ?? []
  if (place === undefined || inside === undefined) return { body }
  return { body: body.replace(bar, () => place), aside: `<template data-bar>${inside}</template>` }
}
