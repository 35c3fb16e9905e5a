import type { Frame, Key, Row, Text } from '../frame/Frame.ts'
import { withKey } from '../frame/withKey.ts'
import { flowKey } from '../words/flows.ts'
import { dimensionColumn, valueColumn } from './columns.ts'
import type { Figure } from './Figure.ts'
import { entityKey, measureKey, rowOf, select, type Figures } from './Figures.ts'

/** Keys of a figure; one of all goods and all firms has no item. */
const keysFor = (figures: Figures, { partner, flow, item }: Figure): Readonly<Record<string, Key>> => ({
  ...(partner === undefined ? {} : { partner: entityKey(figures, partner) }),
  ...(flow === undefined ? {} : { flow: flowKey(flow) }),
  ...(item === undefined ? {} : { item: entityKey(figures, item) }),
})

/**
 * China's trade of one period as its document gives it: all of it, by partner, and by kind of firm or goods. These
 * overlap; a frame of them is a list, not a sum.
 */
export function tradeParts(figures: Figures, measure: string, period: string): Frame {
  const found = select(figures, { dataset: 'trade', entity: 'china', measure, period })
  const printed = found.filter(({ status }) => status !== 'derived' && status !== 'forecast')
  return {
    columns: [
      ...(['partner', 'flow', 'item'] as const).map(dimensionColumn),
      valueColumn(measureKey(figures, measure).label, figures.reference.measures.get(measure)?.unit ?? null),
    ],
    rows: printed.map(figure => rowOf(figures, figure, keysFor(figures, figure))),
    notes: [],
  }
}

const whole: Readonly<Record<string, Text>> = {
  total: { en: 'All trade', zh: '进出口总额' },
  exports: { en: 'All exports', zh: '出口总额' },
  imports: { en: 'All imports', zh: '进口总额' },
}

/** What a row is of, in one name: All exports; ASEAN; Integrated circuits, exports. */
function partKey({ keys: { partner, flow, item } }: Row): Key {
  const id = [partner, flow, item].flatMap(key => key?.id ?? []).join(' ')
  const none = { en: '', zh: '' }
  if (item && flow?.id === 'exports')
    return { id, label: { en: `${item.label.en}, exports`, zh: `${item.label.zh}出口` } }
  if (item) return { id, label: item.label }
  return { id, label: (partner?.id === 'world' && whole[flow?.id ?? '']) || (partner?.label ?? none) }
}

/** The same frame with one name for each row, under `part`, for a picture. */
export const withPartNames = (frame: Frame): Frame => withKey(frame, 'part', partKey)
