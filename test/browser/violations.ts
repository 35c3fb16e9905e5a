import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What is asked: WCAG 2 A and AA alone; good practice too; of a page that has passed in another theme only what colours change. */
const asked: Readonly<Record<'wcag' | 'practice' | 'colours', axe.RunOptions>> = {
  wcag: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
  practice: {},
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
}

/** What a page breaks, each rule with the elements that break it. */
export async function violations(page: Page, of: keyof typeof asked = 'wcag'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async rules => {
    const { axe: found }: { axe?: typeof axe } = Object(window)
    if (!found) throw new Error('axe is not on the page')
    const result = await found.run(document, { ...rules, resultTypes: ['violations'] })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  }, structuredClone<axe.RunOptions>(asked[of]))
}
