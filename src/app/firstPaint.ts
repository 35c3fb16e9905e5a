import { partsOf, usedCss, type CssRule } from './usedCss.ts'

/** Classes that scripts set on a page as the build has written it. */
const setByScripts = ['js', 'chosen', 'wake-failed']

const chartStart = '<div class="chart-static"'
const chartEnd = '</div>'

/** Where the first chart of a page's body ends; null where it has none. */
export function endOfFirstChart(body: string): number | null {
  const start = body.indexOf(chartStart)
  return start === -1 ? null : body.indexOf(chartEnd, start) + chartEnd.length
}

const notYet = /:(hover|focus|active)\b/

/** Rules that matter before anything is done with a page: none for paper, none for what is pointed at. */
const atFirst = (rules: readonly CssRule[]): readonly CssRule[] =>
  rules.filter(rule =>
    rule.kind === 'block'
      ? !rule.condition.includes('print')
      : rule.kind === 'rule'
        ? !notYet.test(rule.selector)
        : !rule.text.startsWith('@page'),
  )

/** Style without the custom properties that nothing in it or in the markup asks for. */
export function withoutUnused(css: string, body: string): string {
  const asked = new Set([...(css + body).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
  return css.replace(/(--[\w-]+):[^;{}]*(;\s*|(?=\}))/g, (whole, name: string) =>
    asked.has(name) ? whole : '',
  )
}

const styleOf = (rules: readonly CssRule[], html: string): string =>
  withoutUnused(usedCss(rules, partsOf(html, setByScripts)), html)

/** A page's body and the style that comes before it. */
export type Painted = { readonly css: string; readonly body: string }

/**
 * The body of a page with its style: first what its first chart and all above it need, then, right after that chart, a
 * link to the whole sheet. What has come by then is painted while the sheet is on its way, and pages share the sheet.
 * A page without a chart carries all the style it can use as it is.
 * @param rules the whole style sheet
 * @param href its address
 */
export function paintedSoon(rules: readonly CssRule[], href: string, body: string): Painted {
  const end = endOfFirstChart(body)
  if (end === null) return { css: styleOf(rules, body), body }
  const [above, below] = [body.slice(0, end), body.slice(end)]
  return {
    css: styleOf(atFirst(rules), above),
    body: `${above}<link rel="stylesheet" href="${href}">${below}`,
  }
}
