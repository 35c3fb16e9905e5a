import { describe, expect, it } from 'vitest'
import { kinOf } from '../../src/pages/kinOf.ts'
import { loadFolder } from '../data/folder.ts'

const figures = await loadFolder()
const site = { base: '/kapok/', language: 'zh' } as const
const kinIn = (id: string, linked = true) => kinOf(figures, id, site, linked)

describe('the kin of a figure', () => {
  it('are the other figures of its quantity, each with its verdict, and the charts that show it', async () => {
    const { others, charts } = await kinIn('guangdong-trade-total-2024')
    expect(others.length).toBeGreaterThan(1)
    expect(others.map(({ id }) => id)).not.toContain('guangdong-trade-total-2024')
    expect(new Set(others.map(({ agreement }) => agreement))).toEqual(new Set(['agree']))
    expect(charts.map(({ id }) => id)).toContain('guangdong-amounts')
    expect(charts.map(({ address }) => address)).toContain('/kapok/zh/panels/guangdong-amounts')
  })

  it('are told in the reader’s language', async () => {
    const { others, charts } = await kinIn('guangdong-trade-total-2024')
    for (const words of [...others.map(({ status }) => status), ...charts.map(({ title }) => title)])
      expect(words).toMatch(/\p{Script=Han}/u)
  })

  it('name those that disagree', async () => {
    const { others } = await kinIn('podium-2025-1500-m-gold-scmp')
    expect(others.map(({ agreement }) => agreement)).toContain('disagree')
  })

  it('have no address where no link may lead away', async () => {
    const { charts } = await kinIn('guangdong-trade-total-2024', false)
    expect(charts.length).toBeGreaterThan(0)
    expect(charts.every(({ address }) => address === undefined)).toBe(true)
  })

  it('are those of a chart that only computes with it, too', async () => {
    const computed = figures.list.filter(({ inputs = [] }) => inputs.length > 0).slice(0, 60)
    let seen = 0
    for (const { id, inputs = [] } of computed) {
      const shown = (await kinIn(id)).charts.map(chart => chart.id)
      seen += shown.length
      for (const from of inputs)
        expect((await kinIn(from)).charts.map(chart => chart.id)).toEqual(expect.arrayContaining(shown))
    }
    expect(seen).toBeGreaterThan(0)
  })
})
