import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedKeys, plainEmbed, readEmbed, type EmbedAddress } from '../../src/embed/address.ts'
import { embedAddress } from '../../src/embed/snippet.ts'
import { filterKeys } from '../../src/filter/address.ts'

const embeds: fc.Arbitrary<EmbedAddress> = fc.record({
  lang: fc.constantFrom('en', 'zh', null),
  theme: fc.constantFrom('light', 'dark', null),
  controls: fc.boolean(),
  table: fc.boolean(),
  bg: fc.constantFrom('transparent', null),
})
/** Address of an embed that looks so; the language of a page is its place, not a key. */
const addressOf = ({ theme, controls, table, bg }: EmbedAddress): URL =>
  new URL(
    embedAddress({
      site: 'https://kapok.example/',
      panel: 'trade-flows',
      title: '',
      finding: '',
      language: 'en',
      query: 'partner=eu',
      height: 500,
      theme: theme ?? undefined,
      controls,
      table,
      transparent: bg === 'transparent',
    }),
  )
const read = (text: string) => readEmbed(new URLSearchParams(text))

describe('the address of an embed', () => {
  it('has a codec for each key, and no key of the filter', () => {
    expect(Object.keys(plainEmbed).toSorted()).toEqual(embedKeys.toSorted())
    const filters: readonly string[] = filterKeys
    expect(embedKeys.filter(key => filters.includes(key))).toEqual([])
  })

  it('opens the look its code was made for, over all keys', () => {
    fc.assert(
      fc.property(embeds, embed => {
        const { searchParams } = addressOf(embed)
        expect(readEmbed(searchParams)).toEqual({ embed: { ...embed, lang: null }, dropped: [] })
        expect(searchParams.get('partner')).toBe('eu')
      }),
    )
  })

  it('says only what differs from the default', () => {
    expect(addressOf(plainEmbed).search).toBe('?partner=eu')
    const embed: EmbedAddress = { ...plainEmbed, theme: 'dark', controls: true, bg: 'transparent' }
    expect(addressOf(embed).search).toBe('?partner=eu&theme=dark&controls=1&bg=transparent')
  })

  it('drops what it does not know, and names it', () => {
    expect(read('lang=de&theme=blue&controls=yes&table=2&bg=red')).toEqual({
      embed: plainEmbed,
      dropped: [
        { key: 'lang', value: 'de' },
        { key: 'theme', value: 'blue' },
        { key: 'controls', value: 'yes' },
        { key: 'table', value: '2' },
        { key: 'bg', value: 'red' },
      ],
    })
  })

  it('takes the last usable value, an explicit 0 as well', () => {
    expect(read('table=1&table=0').embed.table).toBe(false)
    expect(read('theme=dark&theme=blue').embed.theme).toBe('dark')
    expect(read('controls=').dropped).toEqual([])
  })
})
