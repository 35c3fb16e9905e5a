import { designs } from '../../src/forms/design.ts'
import type { Look } from '../../src/forms/Look.ts'

const rooms = [...designs.map(({ size, width }) => ({ size, width })), { size: 'slide', width: 880 }] as const

/** Every layout a chart is drawn in, as wide as it is drawn: the designs of a page, and a slide; in each language. */
export const looks: readonly Look[] = rooms.flatMap(room =>
  (['en', 'zh'] as const).map(language => ({ ...room, language })),
)
