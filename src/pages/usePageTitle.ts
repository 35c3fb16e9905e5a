// Door: the title of the document, kept in step while the reader walks through the site.
import { useEffect } from 'react'

/** Sets the document's title while the calling page is shown. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
