import type { Column, Text } from '../frame/Frame.ts'
import { dimensionLabels } from '../words/ui.ts'
import type { Dimension } from './Figures.ts'

/** The column of a dimension, under its usual name. */
export const dimensionColumn = (id: Dimension): Column => ({
  id,
  label: dimensionLabels[id],
  kind: id === 'period' ? 'period' : 'dimension',
})

/** The column of entities that are countries, or regions that are counted as they are. */
export const countryColumn: Column = {
  ...dimensionColumn('entity'),
  label: { en: 'Country or region', zh: '国家和地区' },
}

/** The column of values: what is measured, in which base unit; null where each row has its own. */
export const valueColumn = (label: Text, unit: string | null): Column => ({
  id: 'value',
  label,
  kind: 'measure',
  unit,
})
