import { expect, it } from 'vitest'
import { site } from './browser.ts'

const { visit } = site()

it('a live chart keeps its picture and height when its room is closed for a while', async () => {
  const page = await visit('/scientists')
  const area = page.getByRole('figure').first().locator('.chart-area')
  await area.hover()
  await area.locator('canvas').waitFor()
  const before = await area.boundingBox()
  await page.setViewportSize({ width: 1, height: 1 })
  await page.setViewportSize({ width: 1440, height: 1000 })
  await expect.poll(async () => (await area.boundingBox())?.width).toBe(before?.width)
  expect((await area.boundingBox())?.height).toBe(before?.height)
  // The room is laid out in 64ths of a pixel, the canvas in it has whole ones: all that fit.
  const picture = await area.locator('canvas').boundingBox()
  expect(picture?.height).toBeCloseTo(Math.floor(before?.height ?? 0), 2)
})
