import { describe, expect, it } from 'vitest'
import { elementSnippet, embedAddress, iframeSnippet, type PicturedSnippet } from '../../src/embed/snippet.ts'

const snippet: PicturedSnippet = {
  site: 'https://kapok.example/desk/',
  panel: 'trade-flows',
  title: 'Exports & “imports” by "partner"',
  finding: 'Exports were > imports.',
  language: 'en',
  query: 'partner=eu&currency=USD',
  height: 520.4,
  picture: { width: 1080, height: 569 },
}

describe('the code of an embed', () => {
  it('is a frame of the height the panel has here, everything escaped', () => {
    expect(iframeSnippet(snippet)).toBe(
      '<iframe src="https://kapok.example/desk/embed/trade-flows?partner=eu&amp;currency=USD"' +
        ' title="Exports &amp; “imports” by &quot;partner&quot;" width="100%" height="521" loading="lazy"' +
        ' allow="fullscreen; clipboard-write" style="border:0"></iframe>',
    )
  })

  it('is an element with the static picture inside, and the script that makes it live', () => {
    expect(elementSnippet({ ...snippet, theme: 'dark', controls: true, table: true, group: 'x"y' })).toBe(
      [
        '<kapok-chart panel="trade-flows" query="partner=eu&amp;currency=USD" lang="en" theme="dark" controls table group="x&quot;y">',
        '<a href="https://kapok.example/desk/panels/trade-flows?partner=eu&amp;currency=USD"><img src="https://kapok.example/desk/panels/trade-flows.svg" alt="Exports &amp; “imports” by &quot;partner&quot;" width="1080" height="569" loading="lazy" style="max-width:100%;height:auto"></a>',
        '</kapok-chart>',
        '<script src="https://kapok.example/desk/embed.js" async></script>',
      ].join('\n'),
    )
  })

  it('names pages and pictures of its own language', () => {
    const chinese: PicturedSnippet = {
      ...snippet,
      language: 'zh',
      title: '进出口',
      finding: '出口更多。',
      query: '',
    }
    expect(embedAddress(chinese)).toBe('https://kapok.example/desk/zh/embed/trade-flows')
    expect(elementSnippet(chinese)).toContain('<a href="https://kapok.example/desk/zh/panels/trade-flows">')
    expect(elementSnippet(chinese)).toContain('/zh/panels/trade-flows.svg" alt="进出口：出口更多。"')
  })

  it('says only what was asked for', () => {
    const bare: PicturedSnippet = { ...snippet, query: '' }
    expect(embedAddress(bare)).toBe('https://kapok.example/desk/embed/trade-flows')
    expect(embedAddress({ ...bare, theme: 'light', controls: true, table: true, transparent: true })).toBe(
      'https://kapok.example/desk/embed/trade-flows?theme=light&controls=1&table=1&bg=transparent',
    )
    expect(elementSnippet(bare)).toMatch(/^<kapok-chart panel="trade-flows" lang="en">\n/)
    expect(iframeSnippet({ ...bare, transparent: true })).toContain('style="border:0;color-scheme:light"')
  })
})
