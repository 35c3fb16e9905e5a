import { describe, expect, it } from 'vitest'
import { shownRows } from '../../src/frame/Frame.ts'
import { panels } from '../panels/panels.ts'
import { site } from './browser.ts'
import { expectCsv } from './csv.ts'
import { frameUnder } from './frames.ts'
import { openWorkshop } from './workshopPage.ts'

const { open, address } = site()

describe('the workshop', () => {
  it('shows what the site shows: the frames that are computed outside of the browser', async () => {
    const { show } = await openWorkshop(await open(), address())
    for (const panel of panels) {
      const { frame } = await show({ panel: panel.id, query: 'currency=USD' })
      expect(frame, panel.id).toEqual(await frameUnder(panel, 'currency=USD'))
    }
  })
})

describe('every panel', () => {
  it('is made as CSV: the numbers of the frame', async () => {
    const { make } = await openWorkshop(await open(), address())
    for (const { id } of panels) {
      const { bytes, frame } = await make({ panel: id, format: 'csv' })
      expectCsv(bytes, { ...frame, rows: shownRows(frame) })
    }
  })
})
