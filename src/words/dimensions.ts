import type { Text } from '../frame/Frame.ts'

/** What a reader can choose by, inside a sentence. */
export const dimensionWords: Readonly<
  Record<'period' | 'partner' | 'flow' | 'measure' | 'entity' | 'item', Text>
> = {
  period: { en: 'period', zh: '时期' },
  partner: { en: 'partner', zh: '贸易伙伴' },
  flow: { en: 'direction', zh: '进出口方向' },
  measure: { en: 'measure', zh: '指标' },
  entity: { en: 'place or maker', zh: '主体' },
  item: { en: 'item', zh: '项目' },
}
