import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { builtView } from '../../src/app/builtView.ts'
import { besidePage } from '../../src/exports/pictureSize.ts'
import { svg } from '../../src/exports/svg.ts'
import { readFilter } from '../../src/filter/address.ts'
import { SharePart } from '../../src/parts/SharePart.tsx'
import { loadFolder } from '../data/folder.ts'
import { panelView } from '../exports/panelViews.ts'
import { panels } from '../panels/panels.ts'

const query = 'period=2024&currency=USD&evidence=reported&partner=eu,us,asean&flow=exports,imports&theme=dark'
const { filter } = readFilter(new URLSearchParams(query))
const figures = await loadFolder()
const siteAddress = 'https://kapok.example/'

describe.each(['en', 'zh'] as const)('the picture beside the page of a panel, in %s', language => {
  it.each(panels)('has the size that embed code says, whatever the reader has chosen: $id', async panel => {
    const seen = await panelView(panel, language, filter)
    const view = {
      ...seen,
      query,
      address: `${seen.address}?${query}`,
      scheme: 'dark',
      screen: { width: 333, height: 200 },
    } as const
    const code = renderToStaticMarkup(
      <SharePart kind="embed" panel={panel} view={view} siteAddress={siteAddress} height={500} />,
    )
    const said = /width=&quot;(\d+)&quot; height=&quot;(\d+)&quot;/.exec(code)?.slice(1)
    const built = builtView(panel, figures, { origin: 'https://kapok.example', base: '/', language })
    const drawn = /^<svg [^>]*width="(\d+)" height="(\d+)" /.exec(svg(built, besidePage))?.slice(1)
    expect(drawn).toBeDefined()
    expect(said).toEqual(drawn)
  })
})
