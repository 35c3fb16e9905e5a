import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { present } from '../../src/words/present.ts'
import { site } from './browser.ts'
import { soon } from './reader.ts'

const { open, go } = site()

const deck = '/present?slide=trade-flows?period=2024%26partner=us,germany&slide=trade-growth?period=2024'
const headlines = (page: Page) => page.getByLabel(present.headline.en, { exact: true })

/** The biggest words of each slide's picture, without spaces. */
const biggest = (page: Page): Promise<readonly string[]> =>
  page.locator('.desk-slide .face-picture').evaluateAll(pictures =>
    pictures.map(picture =>
      [...picture.querySelectorAll('text[font-size="28"]')]
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s/g, ''),
    ),
  )

describe('the headline of a slide on the desk', () => {
  it.each([360, 1024])('left empty shows at %d px what the slide says, all of it', async width => {
    const page = await open({ viewport: { width, height: 900 } })
    await go(page, deck)
    await expect.poll(() => page.locator('.desk-slide .face-picture > svg').count(), soon).toBe(2)
    const fields = await headlines(page).evaluateAll(all =>
      all.map(field => ({
        words: (field.getAttribute('placeholder') ?? '').replace(/\s/g, ''),
        hidden: field.scrollHeight - field.clientHeight,
      })),
    )
    expect(fields.map(({ words }) => words)).toEqual(await biggest(page))
    // A finding that is too long for a headline leaves that place to the title.
    expect(fields[0]?.words).toBe('Exportsandimportsbypartner')
    expect(fields.map(({ hidden }) => hidden)).toEqual([0, 0])
  })

  it('grows with its words and stays one line of them', async () => {
    const page = await open({ viewport: { width: 360, height: 900 } })
    await go(page, deck)
    const field = headlines(page).first()
    const before = (await field.boundingBox())?.height ?? 0
    await field.fill(
      'One headline which is longer than a phone is wide,\nand which was copied with its line break',
    )
    await field.press('End')
    await field.press('Enter')
    await field.pressSequentially(' here')
    expect(await field.inputValue()).toBe(
      'One headline which is longer than a phone is wide, and which was copied with its line break here',
    )
    expect(((await field.boundingBox())?.height ?? 0) - before).toBeGreaterThan(15)
    expect(await field.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  })
})
