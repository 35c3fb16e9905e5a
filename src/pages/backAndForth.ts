// Door: the browser's history.

/**
 * Calls back when Back or Forward has led to another address of the same page, with its query. The router tells of an address
 * only where it is another than the one it shows, which may be older than what has been chosen since.
 * @returns a way to stop
 */
export function whenBackOrForth(act: (search: string) => void): () => void {
  const { pathname } = location
  const onPop = () => {
    if (location.pathname === pathname) act(location.search)
  }
  addEventListener('popstate', onPop)
  return () => removeEventListener('popstate', onPop)
}
