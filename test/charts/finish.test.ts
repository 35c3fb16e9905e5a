import { describe, expect, it } from 'vitest'
import { finish } from '../../src/charts/finish.ts'
import { colorOf } from '../../src/charts/palette.ts'
import { axisNumber, color, type Option } from '../../src/forms/Look.ts'
import { bars, frozen, lines } from './options.ts'

const fading = (from: string) => ({
  type: 'linear' as const,
  x: 0,
  y: 0,
  x2: 0,
  y2: 1,
  colorStops: [{ offset: 0, color: from }],
})

const textOf = (value: unknown): string => JSON.stringify(value)

describe('finishing an option', () => {
  it('turns colour names into the values of the scheme, however deep they stand', () => {
    const option: Option = {
      xAxis: { type: 'category' },
      yAxis: { type: 'value' },
      series: [
        {
          type: 'bar',
          data: [{ value: 1, itemStyle: { color: color('eu'), decal: { color: '@surface' } } }],
          label: { rich: { strong: { color: '@ink' } } },
        },
        { type: 'line', areaStyle: { color: fading('@china-soft') } },
      ],
    }
    for (const scheme of ['light', 'dark'] as const) {
      const text = textOf(finish(option, scheme))
      const wanted = ['eu', 'surface', 'ink', 'china-soft'].map(token => colorOf(token, scheme) ?? 'none')
      expect(wanted.filter(hex => !text.includes(hex))).toEqual([])
      expect(text).not.toContain('"@')
    }
  })

  it('makes a formatter of a number name that writes as the words do', () => {
    const option: Option = { yAxis: { type: 'value', axisLabel: { formatter: axisNumber('CNY', 'zh') } } }
    const { yAxis } = finish(option, 'light')
    const formatter: unknown = Array.isArray(yAxis) ? null : yAxis?.axisLabel?.formatter
    expect(typeof formatter).toBe('function')
    const words = typeof formatter === 'function' ? [3e12, -2e4].map(value => String(formatter(value))) : []
    expect(words).toEqual(['3万亿', '\u22122万'])
  })

  it('names an unknown token and where it stands', () => {
    const option: Option = {
      series: [{ type: 'bar', data: [{ value: 1, itemStyle: { color: '@atlantis' } }] }],
    }
    expect(() => finish(option, 'light')).toThrow(
      'unknown token @atlantis at series[0].data[0].itemStyle.color',
    )
  })

  it('takes a frozen option and leaves it as it was', () => {
    const before = textOf(bars)
    const finished = finish(frozen(structuredClone(bars)), 'dark')
    expect(textOf(bars)).toBe(before)
    expect(Object.isFrozen(finished)).toBe(false)
  })

  it('lets the option overrule the house defaults key by key', () => {
    const { xAxis } = finish({ xAxis: { type: 'category', axisLine: { lineStyle: { width: 3 } } } }, 'light')
    expect(xAxis).toMatchObject({
      axisLine: { show: true, lineStyle: { width: 3, color: colorOf('zero', 'light') } },
    })
  })

  it('leaves out what the page draws itself', () => {
    const finished = finish(
      { ...lines, tooltip: {}, legend: {}, toolbox: {}, title: { text: 'x' }, aria: {} },
      'light',
    )
    expect(Object.keys(finished)).not.toEqual(expect.arrayContaining(['tooltip']))
    expect(Object.keys(finished).filter(key => ['legend', 'toolbox', 'title', 'aria'].includes(key))).toEqual(
      [],
    )
  })

  it('does not move unless asked, and then for less than 300 ms', () => {
    expect(finish(lines, 'light').animation).toBe(false)
    const brief = finish(lines, 'light', { motion: 'brief' })
    expect(brief.animation).toBe(true)
    expect(brief.animationDuration).toBe(0)
    expect(Number(brief.animationDurationUpdate)).toBeLessThan(300)
  })
})
