import type { Column, Frame, Key, Text } from '../frame/Frame.ts'
import { flowKey } from '../words/flows.ts'
import { periodKey } from '../words/periods.ts'
import { topicNames } from '../words/topicNames.ts'
import { dimensionColumn, valueColumn } from './columns.ts'
import type { Figure } from './Figure.ts'
import { entityKey, measureKey, rowOf, type Figures } from './Figures.ts'

const topicColumn: Column = { id: 'topic', label: { en: 'Topic', zh: '专题' }, kind: 'dimension' }

const value: Text = { en: 'Value', zh: '数值' }

const columns: readonly Column[] = [
  topicColumn,
  ...(['measure', 'entity', 'partner', 'flow', 'item', 'period'] as const).map(dimensionColumn),
  valueColumn(value, null),
]

/** Names of all that a figure is about, under the dimensions it has. */
function keysFor(figures: Figures, figure: Figure): Readonly<Record<string, Key>> {
  const { topic, measure, entity, partner, flow, item, period } = figure
  return {
    topic: { id: topic, label: topicNames[topic] },
    measure: measureKey(figures, measure),
    entity: entityKey(figures, entity),
    ...(partner === undefined ? {} : { partner: entityKey(figures, partner) }),
    ...(flow === undefined ? {} : { flow: flowKey(flow) }),
    ...(item === undefined ? {} : { item: entityKey(figures, item) }),
    period: periodKey(period),
  }
}

/** Any figures as one table, whatever they measure: each row with its own unit, in the order given. */
export const figureFrame = (figures: Figures, list: readonly Figure[]): Frame => ({
  columns,
  rows: list.map(figure => rowOf(figures, figure, keysFor(figures, figure))),
  notes: [],
})
