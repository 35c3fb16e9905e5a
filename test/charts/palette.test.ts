import { describe, expect, it } from 'vitest'
import { colorOf, palette, paletteCss, type Scheme } from '../../src/charts/palette.ts'
import { colors, entityColor } from '../../src/forms/Look.ts'
import { contrast, deltaE, labOf, leastDifference, lightOf, seen } from './vision.ts'

const schemes: readonly Scheme[] = ['light', 'dark']
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent']
const marks = colors.filter(name => ![...texts, 'surface', 'line'].includes(name))
const entities = marks.filter(name => !['zero', 'muted'].includes(name))

/** Series that stand in one chart. */
const together: readonly (readonly string[])[] = [
  ['china', 'us', 'eu', 'germany', 'asean', 'world', 'other'],
  ['eu', 'eu-soft', 'us', 'us-soft', 'germany', 'germany-soft'],
  ['unitree', 'unitree-soft', 'x-humanoid', 'x-humanoid-soft', 'other', 'other-soft'],
  ['nev', 'vehicles'],
  ['guangdong', 'other'],
  ['clarivate', 'nature-index', 'dongbi'],
  ...entities.map(name => [name, `${name}-soft`]),
  ...entities.map(name => [name, 'muted']),
  ['muted', 'muted-soft'],
]

const hex = (token: string, scheme: Scheme): string => {
  const found = colorOf(token, scheme)
  if (found === undefined) throw new Error(`no colour ${token} in ${scheme}`)
  return found
}

const pairs = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, at) => names.slice(at + 1).map(other => [one, other] as const))

const lab = (l: number, a: number, b: number) => ({ l, a, b })

describe('measuring colours', () => {
  it('agrees with published pairs of CIEDE2000', () => {
    expect(deltaE(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4)
    expect(deltaE(lab(50, 2.5, 0), lab(73, 25, -18))).toBeCloseTo(27.1492, 4)
    expect(deltaE(lab(22.7233, 20.0904, -46.694), lab(23.0331, 14.973, -42.5619))).toBeCloseTo(2.0373, 4)
  })

  it('knows black on white and that grey stays grey without a cone', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 3)
    const grey = labOf(seen(lightOf('#808080'), 'deutan'))
    expect(Math.abs(grey.a) + Math.abs(grey.b)).toBeLessThan(0.1)
  })

  it('sees that red and green of one lightness are hardly two colours for a deutan eye', () => {
    expect(leastDifference('#b04a3a', '#6f7a2c').value).toBeLessThan(12)
  })
})

describe.each(schemes)('the %s palette', scheme => {
  it('has every colour of an option and a soft shade of every entity', () => {
    const tokens = [...palette(scheme).keys()]
    expect(tokens).toEqual(
      expect.arrayContaining([...colors, ...entities.map(name => `${name}-soft`), 'muted-soft']),
    )
    expect(colorOf(entityColor('germany', 'soft').slice(1), scheme)).toBeDefined()
  })

  it('gives every token a value of its own, written alike', () => {
    const values = [...palette(scheme).values()]
    expect(new Set(values).size).toBe(values.length)
    expect(values.filter(value => !/^#[0-9a-f]{6}$/.test(value))).toEqual([])
  })

  it('keeps every mark at 3:1 or more against its surface', () => {
    // The pale grey of muted marks stands within an edge of the full one.
    const tokens = [...marks, ...entities.map(name => `${name}-soft`)]
    const faint = tokens.filter(token => contrast(hex(token, scheme), hex('surface', scheme)) < 3)
    expect(faint).toEqual([])
  })

  it('keeps every text colour at 4.5:1 or more', () => {
    const faint = texts.filter(token => contrast(hex(token, scheme), hex('surface', scheme)) < 4.5)
    expect(faint).toEqual([])
  })

  it('lets every full colour of an entity be the ink of its name', () => {
    const faint = entities.filter(name => contrast(hex(name, scheme), hex('surface', scheme)) < 4.5)
    expect(faint).toEqual([])
  })

  it('keeps what stands in one chart 12 apart for every kind of eyes', () => {
    const close = together.flatMap(pairs).flatMap(([one, other]) => {
      const { vision, value } = leastDifference(hex(one, scheme), hex(other, scheme))
      return value < 12 ? [`${one} and ${other}: ${value.toFixed(1)} (${vision})`] : []
    })
    expect(close).toEqual([])
  })

  it('lets a soft shade step back towards the surface', () => {
    const loud = entities.filter(
      name =>
        contrast(hex(`${name}-soft`, scheme), hex('surface', scheme)) >
        contrast(hex(name, scheme), hex('surface', scheme)) * 0.8,
    )
    expect(loud).toEqual([])
  })
})

describe('the palette as custom properties', () => {
  const css = paletteCss()

  it('declares every token once for each way a scheme comes about', () => {
    const names = [...palette('light').keys()]
    const counts = names.map(name => css.split(`--k-${name}:`).length - 1)
    expect(counts).toEqual(names.map(() => 3))
  })

  it('lets the page overrule the system', () => {
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])')
    expect(css).toContain(`:root[data-theme=dark]{color-scheme:dark;--k-ink:${hex('ink', 'dark')}`)
  })
})
