// Door: the head of the page, which takes the whole style sheet when more is to be shown than the build has written.

let asked: Promise<unknown> | null = null

function fetched(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      asked = null
      reject(new Error(href))
    })
    document.head.append(link)
  })
}

/**
 * The whole style sheet, fetched once: a page carries only what it shows at first, and a part of that stands inside a
 * panel that goes when the live one comes. Rejects where it cannot be fetched; asked again, it tries again.
 */
export function wholeSheet(): Promise<unknown> {
  const href = document.documentElement.dataset['sheet']
  asked ??= href === undefined ? Promise.resolve() : fetched(href)
  return asked
}
