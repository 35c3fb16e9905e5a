import type { Key, Text } from '../frame/Frame.ts'

/** Directions of trade, seen from the reporting place. */
const labels: Readonly<Record<'exports' | 'imports' | 'total' | 'balance', Text>> = {
  exports: { en: 'Exports', zh: '出口' },
  imports: { en: 'Imports', zh: '进口' },
  total: { en: 'Exports and imports', zh: '进出口' },
  balance: { en: 'Balance', zh: '差额' },
}

/** Key of a direction for a frame. */
export const flowKey = (flow: keyof typeof labels): Key => ({ id: flow, label: labels[flow] })
