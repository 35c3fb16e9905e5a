import type { Row, Status } from '../frame/Frame.ts'
import { statedStatus } from '../frame/stated.ts'

/** Codes of the SDMX code list CL_OBS_STATUS (2.1) that Kapok's statuses map to, with their names there. */
export const obsStatusNames = {
  A: 'Normal value',
  E: 'Estimated value',
  F: 'Forecast value',
  O: 'Missing value',
  P: 'Provisional value',
  U: 'Low reliability',
} as const
export type ObsStatus = keyof typeof obsStatusNames

/**
 * A status as SDMX would flag it. Its list has no code for bounds, round or computed numbers: E, since none of them is
 * the value observed. Nor for targets: F. A revised value is a normal one. M would say that data cannot exist.
 */
export const obsStatuses: Readonly<Record<Status, ObsStatus>> = {
  reported: 'A',
  'at-least': 'E',
  'at-most': 'E',
  about: 'E',
  forecast: 'F',
  target: 'F',
  preliminary: 'P',
  revised: 'A',
  derived: 'E',
  missing: 'O',
  contradicted: 'U',
}

/** The flag of a row: that of its status, or O where neither a value nor a bound is known. */
export const obsStatusOf = (row: Pick<Row, 'status' | 'formula' | 'value' | 'low' | 'high'>) =>
  row.value === null && row.low === null && row.high === null
    ? obsStatuses.missing
    : obsStatuses[statedStatus(row)]
