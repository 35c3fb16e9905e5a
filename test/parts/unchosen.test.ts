import { describe, expect, it } from 'vitest'
import { besidePage, besideSize } from '../../src/exports/pictureSize.ts'
import { svg } from '../../src/exports/svg.ts'
import { readFilter } from '../../src/filter/address.ts'
import { unchosen } from '../../src/parts/unchosen.ts'
import { panelView } from '../exports/panelViews.ts'
import { panels } from '../panels/panels.ts'

const { filter } = readFilter(new URLSearchParams('period=2024&currency=USD'))

describe.each(['en', 'zh'] as const)('the picture beside the page of a panel, in %s', language => {
  it.each(panels)('has the size that embed code says, whatever the reader has chosen: $id', async panel => {
    const chosen = { ...(await panelView(panel, language, filter)), screen: { width: 333, height: 200 } }
    const { width, height } = besideSize(unchosen(panel, chosen))
    const drawing = svg(await panelView(panel, language), besidePage)
    expect(drawing).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}" `))
  })
})
