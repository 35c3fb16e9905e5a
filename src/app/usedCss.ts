/** A rule of a style sheet, or a block of rules under a condition. */
export type CssRule =
  | { readonly kind: 'rule'; readonly selector: string; readonly body: string }
  | { readonly kind: 'block'; readonly condition: string; readonly rules: readonly CssRule[] }
  | { readonly kind: 'statement'; readonly text: string }

/** Where the block that opens at a brace ends. Braces in quoted texts do not count. */
function endOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    const sign = css[at]
    if (sign === '"' || sign === "'") at = css.indexOf(sign, at + 1)
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error('style sheet: a block that does not end')
}

const grouping = /^@(media|supports|container|layer)\b/

function ruleOf(head: string, body: string): CssRule {
  if (grouping.test(head)) return { kind: 'block', condition: head, rules: rulesOf(body) }
  return head.startsWith('@')
    ? { kind: 'statement', text: `${head}{${body}}` }
    : { kind: 'rule', selector: head, body }
}

/** The rules of a style sheet in their order. Throws on a block that does not end. */
export function rulesOf(css: string): readonly CssRule[] {
  const rules: CssRule[] = []
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  let from = 0
  while (from < text.length) {
    const open = text.indexOf('{', from)
    const stop = text.indexOf(';', from)
    if (stop !== -1 && (stop < open || open === -1)) {
      rules.push({ kind: 'statement', text: text.slice(from, stop + 1).trim() })
      from = stop + 1
    } else if (open === -1) break
    else {
      const end = endOf(text, open)
      rules.push(ruleOf(text.slice(from, open).trim(), text.slice(open + 1, end).trim()))
      from = end + 1
    }
  }
  return rules
}

/** What a page is made of, as far as selectors ask for it. */
export type Parts = { readonly classes: ReadonlySet<string>; readonly tags: ReadonlySet<string> }

/** Classes and elements of a page's markup. What the first script sets counts as there. */
export function partsOf(html: string, more: readonly string[]): Parts {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/))
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase())
  return { classes: new Set([...classes, ...more]), tags: new Set([...tags, 'html', 'head', 'body']) }
}

/** The selectors of a list, commas inside brackets left alone. */
const selectorsOf = (list: string): readonly string[] => list.split(/,(?![^([]*[)\]])/)

/** What a selector asks a page for: what it asks for elsewhere, in `:not()` or `:is()`, is not looked at. */
function askedBy(selector: string): {
  readonly classes: readonly string[]
  readonly tags: readonly string[]
} {
  const plain = selector.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').replace(/\[[^\]]*\]/g, '')
  const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const tags = plain.replace(/::?[\w-]+|[.#][\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? []
  return { classes, tags: tags.map(tag => tag.toLowerCase()) }
}

/** Selectors taken apart: the same ones are held against every page. */
const known = new Map<string, ReturnType<typeof askedBy>>()

/** True when a page may hold what a selector asks for. */
function mayMatch(selector: string, { classes, tags }: Parts): boolean {
  const asked = known.get(selector) ?? askedBy(selector)
  known.set(selector, asked)
  return asked.classes.every(name => classes.has(name)) && asked.tags.every(tag => tags.has(tag))
}

/** Sheets of paper with a name are for slides, which come with the whole style. */
const namedPaper = /^@page\s+[a-z]/

function usedRule(rule: CssRule, parts: Parts): string {
  if (rule.kind === 'statement') return namedPaper.test(rule.text) ? '' : rule.text
  if (rule.kind === 'block') {
    const inner = usedCss(rule.rules, parts)
    return inner && `${rule.condition}{${inner}}`
  }
  const used = selectorsOf(rule.selector).filter(selector => mayMatch(selector, parts))
  return used.length === 0 ? '' : `${used.join(',')}{${rule.body}}`
}

/** The part of a style sheet that a page can use as it is first shown, in the same order. */
export const usedCss = (rules: readonly CssRule[], parts: Parts): string =>
  rules.map(rule => usedRule(rule, parts)).join('')
