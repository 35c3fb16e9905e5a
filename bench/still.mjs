import { firstChart } from './page.mjs'

/** The limit: a hand-made file with the same inline SVG in it, where it stands on the page, and nothing else. */
const stillHtml = ({ markup, width, height, left, top, colors, font, size }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Chart</title>
<style>:root{${colors.map(([name, value]) => `${name}:${value}`).join(';')}}
body{margin:0;font:${size} ${font.replaceAll('"', "'")}}
svg{display:block;width:${width}px;height:${height}px;margin:${top}px 0 0 ${left}px}</style>
${markup}
</html>`

/** Takes the first chart from a built page, as it is without a script, for a window. @returns {Promise<string>} */
export async function stillOf(browser, url, viewport) {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  const found = await page.evaluate(firstChart)
  await context.close()
  if (!found) throw new Error(`${url} shows no chart without a script`)
  return stillHtml(found)
}
