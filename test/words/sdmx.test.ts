import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statuses } from '../../src/frame/Frame.ts'
import { obsStatuses, obsStatusNames, obsStatusOf } from '../../src/words/sdmx.ts'
import { statusMeanings } from '../../src/words/statuses.ts'

describe('the SDMX code of a status', () => {
  it('stands in the README, with the meaning of the status, for each', () => {
    const table = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| `(\w)` (.+?) +\|$/gm),
    ]
    expect(table.map(([, ...cells]) => cells)).toEqual(
      statuses.map(status => {
        const code = obsStatuses[status]
        return [status, statusMeanings[status].en, code, obsStatusNames[code]]
      }),
    )
  })

  it('stands in the public schema', () => {
    const { fields } = JSON.parse(readFileSync('public/data/figure.schema.json', 'utf8'))
    const told = fields.find(({ name }: { name: string }) => name === 'status').description
    const codes = statuses.map(status => `${status} ${obsStatuses[status]}`).join(', ')
    expect(told).toContain(`In SDMX (CL_OBS_STATUS): ${codes}`)
  })

  it('is that of a missing value where nothing is known, whatever the status', () => {
    const row = { status: 'forecast', value: null, low: null, high: null } as const
    expect(obsStatusOf(row)).toBe('O')
    expect(obsStatusOf({ ...row, low: 10 })).toBe('F')
    expect(obsStatusOf({ ...row, status: 'reported', value: 0 })).toBe('A')
  })
})
