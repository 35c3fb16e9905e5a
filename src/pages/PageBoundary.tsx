import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PanelBoundary } from '../parts/PanelBoundary.tsx'
import { Shell } from './Shell.tsx'
import { useSite } from './Site.ts'

/** Keeps the site around a page that fails: header, footer and the way to other pages stay. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { language } = useSite()
  const { pathname } = useLocation()
  const within = (card: ReactNode) =>
    pathname.startsWith('/embed/') ? card : <Shell current={pathname}>{card}</Shell>
  return (
    <PanelBoundary page language={language} resetOn={pathname} within={within}>
      {children}
    </PanelBoundary>
  )
}
