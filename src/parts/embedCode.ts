const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/**
 * HTML that shows a panel inside another page.
 * @param address whole address of the panel's embed page
 * @param height pixels, as the panel stands on this page
 */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.round(height)}" loading="lazy" frameborder="0"></iframe>`
