import { useState } from 'react'
import type { PanelView } from '../exports/PanelView.ts'
import { reached, Unreachable } from '../exports/Unreachable.ts'
import type { Language, Text } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'
import { copyText } from './clipboard.ts'
import type { MenuItem } from './MenuList.tsx'
import type { SharedPart } from './SharePart.tsx'

/** What the menu "Share" offers, in its order. */
const offered = [
  { id: 'link', label: ui.copyLink },
  { id: 'image', label: ui.copyImage },
  { id: 'data', label: ui.copyData },
  { id: 'citation', label: ui.copyCitation },
  { id: 'embed', label: ui.embed, apart: true },
] as const satisfies readonly (Omit<MenuItem, 'label'> & { readonly label: Text })[]

export const shareItems = (language: Language): readonly MenuItem[] =>
  offered.map(item => ({ ...item, label: item.label[language] }))

type Shared = { readonly part: SharedPart | null; readonly said: Text | null }

/** Something that is copied at once: what is said of it, and what stands open where the browser refuses. */
type Copied = {
  readonly copy: (view: PanelView) => Promise<boolean>
  readonly done: Text
  readonly refused: SharedPart | Text
}

const copies: Readonly<Record<string, Copied>> = {
  link: { copy: ({ address }) => copyText(address), done: ui.linkCopied, refused: 'link' },
  image: {
    copy: async view => (await reached(() => import('./sharedImage.ts'))).shareImage(view),
    done: ui.imageCopied,
    refused: ui.imageRefused,
  },
  data: {
    copy: async view => (await reached(() => import('./sharedData.ts'))).shareData(view),
    done: ui.dataCopied,
    refused: 'data',
  },
}

const failed = (error: unknown): Text => (error instanceof Unreachable ? ui.partMissing : ui.copyFailed)

/** Passing a panel on: one thing at a time; what was done is said, what is to be copied by hand stands open. */
export function useSharing(view: () => PanelView) {
  const [shared, setShared] = useState<Shared>({ part: null, said: null })
  const open = (part: SharedPart | null) => setShared({ part, said: null })
  const say = (said: Text) => setShared({ part: null, said })
  /** Something else is asked for: what was said of the last thing goes. */
  const hush = () => setShared(({ part }) => ({ part, said: null }))
  const run = async ({ copy, done, refused }: Copied) => {
    say(ui.copying)
    try {
      if (await copy(view())) say(done)
      else if (typeof refused === 'string') open(refused)
      else say(refused)
    } catch (error) {
      say(failed(error))
    }
  }
  const share = (id: string) => {
    const copied = copies[id]
    if (copied) void run(copied)
    else if (id === 'citation' || id === 'embed') open(shared.part === id ? null : id)
  }
  return { ...shared, share, say, hush }
}
