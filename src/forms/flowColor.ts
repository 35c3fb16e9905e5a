import type { Row } from '../frame/Frame.ts'
import { color, entityColor } from './Look.ts'

/** Colour of a row of trade: the partner's, in its second shade for imports; ink for both directions together. */
export function flowColor({ keys }: Pick<Row, 'keys'>): string {
  if (keys['flow']?.id === 'total') return color('ink')
  return entityColor(keys['partner']?.id ?? '', keys['flow']?.id === 'imports' ? 'soft' : 'full')
}
