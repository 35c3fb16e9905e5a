import { describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import type { Look } from '../../src/forms/Look.ts'
import { keysOf, rowAt, type Frame, type Row } from '../../src/frame/Frame.ts'
import type { Panel } from '../../src/panels/Panel.ts'
import { panel as agibot } from '../../src/panels/robot-agibot.ts'
import { panel as size } from '../../src/panels/robot-games-size.ts'
import { panel as golds } from '../../src/panels/robot-golds.ts'
import { panel as h1 } from '../../src/panels/robot-h1.ts'
import { panel as market } from '../../src/panels/robot-market.ts'
import { panel as medals } from '../../src/panels/robot-medals.ts'
import { frameOf } from '../../src/panels/view.ts'
import { loadFolder } from '../data/folder.ts'
import { itemsIn, itemsOf } from '../forms/items.ts'

const figures = await loadFolder()
const phone: Look = { size: 'small', language: 'en', width: 328 }
const page: Look = { size: 'medium', language: 'en', width: 544 }
const looks = [phone, page]

const shown = (panel: Panel, choice: Partial<Filter> = {}): Frame =>
  frameOf(panel, figures, { ...noFilter, ...choice })
const told = (panel: Panel, language: 'en' | 'zh', choice: Partial<Filter> = {}): string =>
  panel.describe(shown(panel, choice), language).replaceAll('\u00a0', ' ')
const notesOf = (frame: Frame): string => frame.notes.map(({ en }) => en).join(' ')
const at = (frame: Frame, ids: Readonly<Record<string, string>>): Row | undefined =>
  frame.rows[rowAt(frame, ids)]
const values = (frame: Frame, column: string) =>
  frame.rows.map(({ keys, value }) => [keys[column]?.id, value] as const)

describe('the medals by maker', () => {
  const frame = shown(medals)

  it('have total, golds and what nobody split, which is computed', () => {
    expect(at(frame, { entity: 'unitree', measure: 'medals-total' })?.value).toBe(11)
    expect(at(frame, { entity: 'unitree', measure: 'medals-gold' })?.value).toBe(4)
    expect(at(frame, { entity: 'x-humanoid', measure: 'medals-not-split' })).toMatchObject({
      value: 8,
      status: 'derived',
    })
  })

  it('do not add the golds of the H1 to those of its maker', () => {
    expect(keysOf(frame, 'entity').map(({ id }) => id)).toEqual(['unitree', 'x-humanoid'])
    expect(frame.rows).toHaveLength(6)
  })

  it('stand as parts within the outline of the printed total', () => {
    for (const look of looks) {
      const option = medals.encode(frame, look)
      const whole = itemsIn(option, 'stack medals-total').map(({ value }) => value)
      expect(whole).toEqual([11, 10])
      expect(itemsIn(option, 'stack medals-not-split').map(({ value }) => value)).toEqual([7, 8])
    }
  })

  it('tell the golds and that the rest is not split, never that it is none', () => {
    expect(told(medals, 'en')).toBe(
      'Unitree Robotics won 11 medals, 4 of them gold; X-Humanoid won 10 medals, 2 of them gold. How the rest divides into silver and bronze was not printed.',
    )
    expect(told(medals, 'zh')).toContain('宇树科技获11枚，其中金牌4枚')
    expect(told(medals, 'zh')).toContain('未见分列')
  })

  it('give the one counted split as a note, and not where only the documents count', () => {
    expect(notesOf(frame)).toContain('6 silver and 2 bronze for X-Humanoid')
    expect(notesOf(shown(medals, { evidence: 'reported' }))).not.toContain('6 silver')
  })

  it('keep total and golds where computed values do not count', () => {
    expect(shown(medals, { evidence: 'reported' }).rows.map(({ status }) => status)).toEqual(
      Array(4).fill('reported'),
    )
  })

  it('are of 2025: another year empties them', () => {
    expect(shown(medals, { period: ['2026'] }).rows).toEqual([])
  })

  it('say the same part in the same words: what one bar must shorten, none writes out', () => {
    const words = (width: number) =>
      itemsIn(medals.encode(frame, { ...phone, language: 'zh', width }), 'stack medals-gold').map(
        one => one.words,
      )
    expect(words(328)).toEqual(['4金', '2金'])
    expect(words(480)).toEqual(['金牌4枚', '金牌2枚'])
  })

  it('say only what has room on a phone', () => {
    const words = itemsIn(medals.encode(frame, phone), 'stack')
    expect(words.map(item => item.words)).toContain('7 not split')
  })
})

describe('the golds by event', () => {
  const frame = shown(golds)

  it('name one winner an event, the article’s before a longer list’s', () => {
    const events = frame.rows.map(({ keys }) => keys['item']?.id)
    expect(new Set(events).size).toBe(events.length)
    expect(at(frame, { item: '1500-m' })?.keys['entity']?.id).toBe('unitree')
    expect(at(frame, { item: '1500-m' })?.evidence[0]?.source).toBe('scmp-2025-08-19')
  })

  it('carry every claim on a contradicted event as evidence', () => {
    const row = at(frame, { item: '100-m-obstacle' })
    expect(row?.status).toBe('contradicted')
    expect(row?.evidence.map(({ figure }) => figure)).toContain('podium-2025-100-m-obstacle-gold')
    expect(row?.evidence).toHaveLength(3)
  })

  it('say of each gold with a dagger, in table and files too, that it is in doubt', () => {
    const marked = itemsIn(golds.encode(frame, page), 'discs').filter(({ words }) => words?.endsWith('†'))
    const doubted = frame.rows.filter(({ status }) => status === 'contradicted' || status === 'about')
    expect(doubted.map(({ keys }) => keys['item']?.id)).toContain('industrial-material-sorting')
    expect(marked).toHaveLength(doubted.length)
  })

  it('draw doubtful golds with a dagger', () => {
    const marked = itemsIn(golds.encode(frame, page), 'discs').filter(({ words }) => words?.endsWith('†'))
    expect(new Set(marked.map(({ row }) => frame.rows[row ?? -1]?.keys['item']?.id))).toEqual(
      new Set(['100-m-obstacle', 'industrial-material-sorting', 'martial-arts', 'material-handling']),
    )
    const names = itemsIn(golds.encode(frame, phone), 'names').map(({ words }) => words)
    expect(names).toContain('100 m obstacle race\u00a0†\nUnitree Robotics')
  })

  it('warn that no medal table follows', () => {
    expect(notesOf(frame)).toContain('Not a medal table: winners were found for 14 of the 26 events.')
    expect(told(golds, 'en')).not.toMatch(/\b(four|six|\d) golds\b/)
  })

  it('are six where only the documents count', () => {
    expect(shown(golds, { evidence: 'reported' }).rows).toHaveLength(6)
  })

  it('follow a choice of maker', () => {
    expect(told(golds, 'zh', { entity: ['x-humanoid'] })).toBe(
      '北京人形机器人创新中心获100米，以及物料搬运或工业场景物料整理†金牌。',
    )
  })
})

describe('the size of the Games', () => {
  const frame = shown(size)

  it('have one number a measure and edition, of the whole Games', () => {
    expect(values(frame, 'measure')).toEqual([
      ['games-teams', 280],
      ['games-teams', 666],
      ['games-matches', 487],
      ['games-matches', 1301],
      ['games-countries', 16],
      ['games-countries', 16],
      ['games-events', 26],
      ['games-robots', 2056],
    ])
  })

  it('give each measure its own scale and say in words what an edition lacks', () => {
    const option = size.encode(frame, phone)
    const ends = [option.xAxis].flat().map(axis => axis && 'max' in axis && axis.max)
    expect(ends).toEqual([666, 1301, 16, 26, 2056])
    const lacking = itemsOf(option).filter(({ words }) => words === 'not known')
    expect(lacking).toHaveLength(2)
    expect(lacking.every(({ row }) => row === null)).toBe(true)
  })

  it.each(looks)('leads every mark to its row of the whole frame on $size', look => {
    const marks = itemsOf(size.encode(frame, look)).filter(({ row }) => row !== null)
    expect(marks.map(({ value }) => value)).toEqual(marks.map(({ row }) => frame.rows[row ?? -1]?.value))
  })

  it('tell the change, with doubts said', () => {
    expect(told(size, 'en')).toBe(
      'From 2025 to 2026 the Games went from 280 to 666 teams and from 487 (contradicted) to about 1,301 matches, with 16 countries in both years.',
    )
    expect(notesOf(frame).replaceAll('\u00a0', ' ')).toContain(
      '† Another source counts 538 matches in 2025, printed as “538 sub-events”.',
    )
  })

  it('speak of one edition when only that is chosen', () => {
    expect(told(size, 'en', { period: ['2025'] })).toBe(
      'The Games of 2025 had 280 teams, 487 matches (contradicted), 16 countries and 26 events.',
    )
  })
})

describe('the market of 2029', () => {
  const choice = { currency: 'USD' } as const

  it('is a forecast for the world, and for China computed with its upper end alone: the print is “nearly half”', () => {
    const frame = shown(market, choice)
    expect(at(frame, { entity: 'world' })).toMatchObject({ value: 400e9, status: 'forecast' })
    const china = at(frame, { entity: 'china' })
    expect(china).toMatchObject({ value: 200e9, status: 'derived' })
    expect(china?.low).toBeNull()
    expect(china?.high).toBe(200.25e9)
    expect(told(market, 'zh', choice)).toContain('2000亿美元以下')
  })

  it('tells that China’s share is only nearly half', () => {
    expect(told(market, 'en', choice)).toContain('USD 400 billion by 2029, nearly half of it in China')
    expect(told(market, 'zh', choice)).toContain('4000亿美元')
    expect(notesOf(shown(market, choice))).toContain('“nearly half”')
  })

  it('keeps the printed world where computed values do not count', () => {
    expect(shown(market, { ...choice, evidence: 'reported' }).rows.map(({ status }) => status)).toEqual([
      'forecast',
    ])
  })
})

describe('AgiBot’s medals of 2026', () => {
  it('are the printed three kinds, and their total is said', () => {
    expect(values(shown(agibot), 'measure')).toEqual([
      ['medals-gold', 18],
      ['medals-silver', 16],
      ['medals-bronze', 12],
    ])
    expect(notesOf(shown(agibot)).replaceAll('\u00a0', ' ')).toContain('Printed total: 46 medals.')
    expect(told(agibot, 'en')).toBe(
      'In 2026 AgiBot and its teams won 18 gold, 16 silver and 12 bronze medals.',
    )
  })
})

describe('the H1', () => {
  it('has its price in the reader’s currency, the motor’s torque and the golds', () => {
    const frame = shown(h1, { currency: 'USD' })
    expect(frame.rows.map(({ unit }) => unit)).toEqual(['USD', 'newton-metres', 'medals'])
    expect(told(h1, 'zh')).toBe('宇树H1：售价65万元，关节电机最大扭矩360牛·米，获金牌4枚。')
    expect(notesOf(shown(h1)).replaceAll('\u00a0', ' ')).toContain('USD 90,494')
  })
})
