import { useState } from 'react'
import type { PanelView } from '../exports/PanelView.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'
import type { MenuItem } from './MenuList.tsx'
import type { SharedPart } from './SharePart.tsx'

/** What the menu "Share" offers, in its order. */
const offered = [
  { id: 'link', label: ui.copyLink },
  { id: 'citation', label: ui.copyCitation },
  { id: 'embed', label: ui.embed, apart: true },
] as const satisfies readonly (Omit<MenuItem, 'label'> & { readonly label: Text })[]

type Shared = { readonly part: SharedPart | null; readonly said: Text | null }

export const shareItems = (language: Language): readonly MenuItem[] =>
  offered.map(item => ({ ...item, label: item.label[language] }))

/** Passing a panel on: one thing at a time; what was done is said, what is to be copied by hand stands open. */
export function useSharing(view: () => PanelView) {
  const [shared, setShared] = useState<Shared>({ part: null, said: null })
  const open = (part: SharedPart | null) => setShared({ part, said: null })
  const say = (said: Text) => setShared({ part: null, said })
  const share = (id: string) => {
    if (id === 'link') void copyText(view().address).then(done => (done ? say(ui.linkCopied) : open('link')))
    if (id === 'citation' || id === 'embed') open(shared.part === id ? null : id)
  }
  return { ...shared, share, say }
}
