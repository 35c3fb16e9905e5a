import { describe, expect, it } from 'vitest'
import { lines, type LinesSpec } from '../../src/forms/lines.ts'
import { plainColor, steep } from './frames.ts'
import { seriesOf } from './items.ts'
import { looks } from './looks.ts'

const spec: LinesSpec = { period: 'period', color: plainColor('guangdong') }

describe('the words of a value between two higher ones', () => {
  it.each(looks)('stand below the steep line that falls to it, $width px wide in $language', look => {
    const [values] = seriesOf(lines(steep, look, spec)).filter(({ id }) => id === 'values')
    expect(values?.['data']).toContainEqual(
      expect.objectContaining({
        label: expect.objectContaining({ formatter: '2.1%', verticalAlign: 'top' }),
      }),
    )
  })
})
