import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedKeys, plainEmbed, readEmbed, writeEmbed, type EmbedAddress } from '../../src/embed/address.ts'
import { filterKeys } from '../../src/filter/address.ts'

const embeds: fc.Arbitrary<EmbedAddress> = fc.record({
  lang: fc.constantFrom('en', 'zh', null),
  theme: fc.constantFrom('light', 'dark', null),
  controls: fc.boolean(),
  table: fc.boolean(),
  bg: fc.constantFrom('transparent', null),
})
const otherKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter(name => !embedKeys.some(own => own === name)),
  fc.string({ maxLength: 12 }),
  { maxKeys: 4, noNullPrototype: true },
)
const read = (text: string) => readEmbed(new URLSearchParams(text))

describe('the address of an embed', () => {
  it('has a codec for each key, and no key of the filter', () => {
    expect(Object.keys(plainEmbed).toSorted()).toEqual(embedKeys.toSorted())
    const filters: readonly string[] = filterKeys
    expect(embedKeys.filter(key => filters.includes(key))).toEqual([])
  })

  it('opens the same look again, over all keys, and keeps the keys of others', () => {
    fc.assert(
      fc.property(embeds, otherKeys, (embed, others) => {
        const written = writeEmbed(embed, new URLSearchParams({ ...others, theme: 'dark', controls: '1' }))
        expect(readEmbed(new URLSearchParams(written.toString()))).toEqual({ embed, dropped: [] })
        const kept = [...written].filter(([name]) => !embedKeys.some(own => own === name))
        expect(kept).toEqual([...new URLSearchParams(others)])
      }),
    )
  })

  it('says only what differs from the default', () => {
    expect(writeEmbed(plainEmbed, new URLSearchParams('table=1&x=y')).toString()).toBe('x=y')
    const embed: EmbedAddress = { ...plainEmbed, theme: 'dark', controls: true, bg: 'transparent' }
    expect(writeEmbed(embed, new URLSearchParams()).toString()).toBe('theme=dark&controls=1&bg=transparent')
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
