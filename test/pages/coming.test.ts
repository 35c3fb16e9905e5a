// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noFilter, toggle, type Filter } from '../../src/filter/Filter.ts'
import { useChoice } from '../../src/filter/store.ts'
import type { Frame } from '../../src/frame/Frame.ts'
import { comingTo } from '../../src/pages/coming.ts'
import { frame } from '../parts/sample.ts'

const partners = ['eu', 'us']
const chosenBy = (row: number): Filter | null => {
  const id = partners[row]
  return id === undefined ? null : toggle(useChoice.getState().filter, 'partner', id)
}

const stops: (() => void)[] = []

/** A panel somewhere on the page, with a frame of its own for each choice. */
function panelAt(top: number, { rows } = frame) {
  const place = document.createElement('div')
  vi.spyOn(place, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 100))
  const frames = new Map<string, Frame>()
  const known = ({ partner }: Filter): Frame | null => frames.get(partner.join()) ?? null
  const framesOf = (filter: Filter): Frame => {
    const its = known(filter) ?? { ...frame, rows }
    frames.set(filter.partner.join(), its)
    return its
  }
  const coming = comingTo({ of: framesOf, known }, chosenBy, { current: place })
  const told: (Frame | null)[] = []
  stops.push(coming.follow(next => told.push(next)))
  return { coming, framesOf, told }
}

const withPartner = (id: string): Filter => toggle(noFilter, 'partner', id)
const make = (id: string) => () => useChoice.getState().toggle('partner', id)

beforeEach(() => {
  vi.useFakeTimers()
  useChoice.setState({ filter: noFilter, likely: null, imminent: null, coming: null })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a choice that a mark foresees', () => {
  it('is told to its panel at once, to others in sight in spare time, to none out of sight', async () => {
    const [own, near, far] = [panelAt(0), panelAt(200), panelAt(5000)]
    own.coming.foresee(0)
    expect(own.told).toEqual([own.framesOf(withPartner('eu'))])
    expect(near.told).toEqual([])
    await vi.advanceTimersByTimeAsync(3000)
    expect(near.told).toEqual([near.framesOf(withPartner('eu'))])
    expect(far.told).toEqual([])
  })

  it('is nothing to draw for a panel that it leaves nothing of', async () => {
    const [own, empty] = [panelAt(0), panelAt(200, { ...frame, rows: [] })]
    own.coming.foresee(0)
    await vi.advanceTimersByTimeAsync(3000)
    expect(empty.told).toEqual([null])
  })

  it('is forgotten by whoever has told it, not by another panel that was left before', () => {
    const [own, other] = [panelAt(0), panelAt(0)]
    other.coming.foresee(1)
    own.coming.foresee(0)
    other.coming.foresee(null)
    expect(useChoice.getState().likely?.filter).toEqual(withPartner('eu'))
    own.coming.foresee(null)
    expect(useChoice.getState().likely).toBeNull()
    expect(own.told.at(-1)).toBeNull()
  })

  it('is nothing for a mark that chooses nothing', () => {
    const { coming, told } = panelAt(0)
    coming.foresee(7)
    expect(told).toEqual([])
  })
})

describe('a choice being made', () => {
  it('is announced to all that have foreseen it, and made after the next paint', async () => {
    const [own, near] = [panelAt(0), panelAt(200)]
    own.coming.foresee(0)
    await vi.advanceTimersByTimeAsync(3000)
    const changed = vi.fn()
    near.coming.watch(changed)
    own.coming.choose(0, own.framesOf(withPartner('eu')), make('eu'))
    expect(useChoice.getState().filter).toEqual(noFilter)
    expect(changed).toHaveBeenCalled()
    expect(near.coming.announced()).toBe(near.framesOf(withPartner('eu')))
    await vi.advanceTimersByTimeAsync(400)
    expect(useChoice.getState().filter).toEqual(withPartner('eu'))
    // Still shown by a panel whose turn to follow has not come.
    expect(near.coming.announced()).toBe(near.framesOf(withPartner('eu')))
  })

  it('is shown by what is ready before anything is announced, announced when that has been painted, then made', async () => {
    const [own, near, other] = [panelAt(0), panelAt(200), panelAt(400)]
    own.coming.foresee(0)
    await vi.advanceTimersByTimeAsync(3000)
    const order: string[] = []
    const ready = own.framesOf(withPartner('eu'))
    stops.push(
      own.coming.stand(next => {
        order.push(next === ready ? 'own' : 'over')
        return next === ready
      }),
      near.coming.stand(next => {
        if (next === near.framesOf(withPartner('eu'))) order.push('near')
        return false
      }),
      near.coming.watch(() => {
        if (near.coming.announced()) order.push('announced')
      }),
    )
    own.coming.choose(0, ready, () => {
      order.push('made')
      make('eu')()
    })
    expect(order).toEqual(['own', 'near'])
    expect(other.coming.announced()).toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    expect(order.filter((step, at) => step !== order[at - 1])).toEqual([
      'own',
      'near',
      'announced',
      'made',
      'announced',
      'over',
      'announced',
    ])
    expect(useChoice.getState().filter).toEqual(withPartner('eu'))
  })

  it('in one panel is made before one in another panel is, which adds to it', async () => {
    const [one, other] = [panelAt(0), panelAt(200)]
    one.coming.foresee(0)
    one.coming.choose(0, one.framesOf(withPartner('eu')), make('eu'))
    expect(useChoice.getState().filter).toEqual(noFilter)
    other.coming.settle()
    expect(useChoice.getState().filter.partner).toEqual(['eu'])
    other.coming.choose(1, null, make('us'))
    await vi.advanceTimersByTimeAsync(400)
    expect(useChoice.getState().filter.partner).toEqual(['eu', 'us'])
  })

  it('is not shown any longer once anything else is chosen', async () => {
    const own = panelAt(0)
    own.coming.foresee(0)
    own.coming.choose(0, own.framesOf(withPartner('eu')), make('eu'))
    await vi.advanceTimersByTimeAsync(400)
    useChoice.getState().reset()
    expect(own.coming.announced()).toBeNull()
  })

  it('is made at once where nothing is ready', () => {
    const { coming } = panelAt(0)
    coming.choose(0, null, make('eu'))
    expect(useChoice.getState().filter).toEqual(withPartner('eu'))
    expect(coming.announced()).toBeNull()
  })

  it('is made before the next one is, however soon that comes, and once', async () => {
    const { coming, framesOf } = panelAt(0)
    coming.foresee(0)
    coming.choose(0, framesOf(withPartner('eu')), make('eu'))
    coming.settle()
    expect(useChoice.getState().filter.partner).toEqual(['eu'])
    coming.choose(1, null, make('us'))
    coming.settle()
    expect(useChoice.getState().filter.partner).toEqual(['eu', 'us'])
    await vi.advanceTimersByTimeAsync(400)
    expect(useChoice.getState().filter.partner).toEqual(['eu', 'us'])
  })
})
