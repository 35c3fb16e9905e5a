import { beforeEach, describe, expect, it } from 'vitest'
import { noFilter, type Filter } from '../../src/filter/Filter.ts'
import { useChoice } from '../../src/filter/store.ts'

const initial = useChoice.getInitialState()
const choice = () => useChoice.getState()
const only = (over: Partial<Filter>): Filter => ({ ...noFilter, ...over })
const bad = [{ key: 'period', value: '2024-13' }]

beforeEach(() => useChoice.setState(initial, true))

describe('what the reader has chosen', () => {
  it('is nothing at first', () => {
    expect(choice()).toMatchObject({ filter: noFilter, address: noFilter, dropped: [], hovered: null })
  })

  it('grows and shrinks by toggling, and the address is left behind until it follows', () => {
    choice().toggle('partner', 'eu')
    choice().toggle('partner', 'us')
    choice().toggle('partner', 'eu')
    expect(choice().filter).toEqual(only({ partner: ['us'] }))
    expect(choice().address).toEqual(noFilter)
  })

  it('has a currency and a level of evidence', () => {
    choice().setCurrency('EUR')
    choice().setEvidence('reported')
    expect(choice().filter).toEqual(only({ currency: 'EUR', evidence: 'reported' }))
  })

  it('is taken from an address on arrival and on Back', () => {
    choice().follow(only({ partner: ['eu'] }), bad, '')
    choice().toggle('partner', 'us')
    expect(choice().dropped).toEqual([])
    choice().follow(only({ partner: ['eu'] }), bad, '')
    expect(choice()).toMatchObject({
      filter: { partner: ['eu'] },
      address: { partner: ['eu'] },
      dropped: bad,
    })
  })

  it('stays the very same value when the address says what is chosen already, so that nothing is drawn again', () => {
    choice().toggle('partner', 'eu')
    const before = choice().filter
    choice().follow(only({ partner: ['eu'] }), [], '')
    expect(choice().filter).toBe(before)
    expect(choice().address).toEqual(before)
  })

  it('is given up as a whole by reset, with the complaints about the address', () => {
    choice().follow(only({ partner: ['eu'], currency: 'USD' }), bad, '')
    choice().reset()
    expect(choice()).toMatchObject({ filter: noFilter, dropped: [] })
  })

  it('loses ids that no figure knows, and says so beside what was said before', () => {
    choice().follow(only({ partner: ['eu', 'atlantis'], item: ['cars'] }), bad, '')
    choice().drop([{ key: 'partner', value: 'atlantis' }])
    expect(choice().filter).toEqual(only({ partner: ['eu'], item: ['cars'] }))
    expect(choice().address).toEqual(choice().filter)
    expect(choice().dropped).toEqual([...bad, { key: 'partner', value: 'atlantis' }])
  })

  it('is not harmed by a complaint about a key that holds no list', () => {
    choice().setCurrency('USD')
    choice().drop([
      { key: 'currency', value: 'GBP' },
      { key: 'constructor', value: 'x' },
    ])
    expect(choice().filter).toEqual(only({ currency: 'USD' }))
  })

  it('shares the mark under the pointer', () => {
    choice().hover({ partner: 'eu', period: '2024' })
    expect(choice().hovered).toEqual({ partner: 'eu', period: '2024' })
    choice().hover(null)
    expect(choice().hovered).toBeNull()
  })
})
