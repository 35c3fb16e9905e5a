import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lateScript, pageHtml, styled, wholeCss } from '../../src/app/html.ts'

const template = `<!doctype html>
<html data-base="/" lang="en">
  <head>
    <script>early()</script>
    <meta charset="utf-8" />
    <title>Kapok</title>
    <link rel="modulepreload" crossorigin href="/assets/dep.js">
    <link rel="stylesheet" crossorigin href="/assets/site.css">
    <script type="module" crossorigin src="/assets/wake.js"></script>
    <style>:root{--k-ink:#111}</style>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`

const head = {
  language: 'zh',
  title: 'A & B',
  description: '“quoted” "plain"',
  alternates: { en: '/x', zh: '/zh/x' },
  links: [],
} as const

const page = (start: 'late' | 'now' | 'small', css = 'p{color:red}') =>
  pageHtml(styled(lateScript(template, start), { css }), head, '<p>body</p>')

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('a finished page', () => {
  it('names its encoding within the first kilobyte, before everything else', () => {
    expect(page('late')).toMatch(/^<!doctype html>\n<html [^>]*>\n {2}<head>\n {4}<meta charset="utf-8">/)
    expect(page('late').match(/charset/g)).toHaveLength(1)
  })

  it('has one style and no link to a sheet where it stands inline; one link where it is linked', () => {
    expect(page('late').match(/<style>[^<]*<\/style>/g)).toEqual(['<style>p{color:red}</style>'])
    expect(page('late')).not.toContain('stylesheet')
    const linked = styled(template, { href: '/assets/page.css' })
    expect(linked).toContain('<link rel="stylesheet" href="/assets/page.css">')
    expect(linked).not.toContain('<style>')
    expect(wholeCss(template, 'p{}')).toBe(':root{--k-ink:#111}\np{}')
  })

  it('has what a script may put into it after what is shown, before any script is asked for', () => {
    const aside = '<template data-bar><p>bar</p></template>'
    const html = pageHtml(
      styled(lateScript(template, 'late'), { css: '' }),
      { ...head, aside },
      '<p>body</p>',
    )
    expect(html).toContain(`<div id="root"><p>body</p></div>${aside}`)
    expect(html.indexOf(aside)).toBeLessThan(html.indexOf('import('))
  })

  it('allows what stands inline by hash, and nothing else', () => {
    const html = page('late')
    const [policy = ''] = /content="default-src[^"]*"/.exec(html) ?? []
    const inline = [...html.matchAll(/<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g)]
    expect(inline).toHaveLength(3)
    for (const [, text = ''] of inline) expect(policy).toContain(hashOf(text))
    expect(policy).not.toContain('unsafe')
  })

  it('has pages fetched ahead in Firefox too, which asks default-src; frames, plug-ins, sound and workers stay out', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page('late')) ?? []
    const rules = new Map(
      policy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    )
    expect(rules.get('default-src')).toBe("'self'")
    for (const kind of ['frame', 'media', 'object', 'worker']) expect(rules.get(`${kind}-src`)).toBe("'none'")
  })

  it('asks for its script after the first paint, with what that imports', () => {
    const html = page('late')
    expect(html).not.toMatch(/modulepreload|type="module"/)
    const starter = html.slice(html.lastIndexOf('<script>'))
    expect(starter).toContain('requestAnimationFrame(function(){setTimeout(go)})')
    for (const source of ['/assets/wake.js', '/assets/dep.js'])
      expect(starter).toContain(`import("${source}")`)
  })

  it('asks at once where the page is a tool', () => {
    const html = page('now')
    expect(html).toMatch(/<script type="module" crossorigin src="\/assets\/wake.js"><\/script>\s*<\/body>/)
    expect(html).toContain('modulepreload')
  })

  it('names no imports where thousands of small pages share them', () => {
    const html = page('small')
    expect(html).toContain('src="/assets/wake.js"')
    expect(html).not.toContain('dep.js')
  })

  it('leaves what it is about to another page where it has no description', () => {
    const silent = pageHtml(
      styled(lateScript(template, 'late'), { css: '' }),
      { ...head, description: null, links: ['<link rel="canonical" href="/x">'] },
      '',
    )
    expect(silent).toContain('<title>A &amp; B</title>\n    <link rel="canonical" href="/x">')
    expect(silent).not.toMatch(/name="description"|property="og:|hreflang/)
  })

  it('says its language, title and description, each sign safe', () => {
    const html = page('late')
    expect(html).toContain('lang="zh-Hans"')
    expect(html).toContain('<title>A &amp; B</title>')
    expect(html).toContain('content="“quoted” &quot;plain&quot;"')
  })
})

describe('a template without its script', () => {
  it('is refused', () => {
    expect(() => lateScript('<html></html>', 'late')).toThrow('no module script')
  })
})
