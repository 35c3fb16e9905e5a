/** A text beside a line: where it wants its middle to be, and its height; px from the top. */
export type Wish = { readonly at: number; readonly height: number }

/**
 * Middles for texts that stand above each other, each as near to its wish as the others allow, none touching another,
 * in the order of their wishes. They spread around the crowd; `top` and `bottom` are held where there is room.
 */
export function dodge(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  const heaps: Heap[] = []
  for (const wish of order)
    heaps.push(
      settled(heaps, { members: [wish], top: wish.at - wish.height / 2, height: wish.height }, top, bottom),
    )
  const places: number[] = []
  for (const heap of heaps) {
    let at = heap.top
    for (const { index, height } of heap.members) {
      places[index] = at + height / 2
      at += height
    }
  }
  return places
}

type Heap = {
  readonly members: readonly (Wish & { readonly index: number })[]
  readonly top: number
  readonly height: number
}

const within = (heap: Heap, top: number, bottom: number): Heap => ({
  ...heap,
  top: Math.max(top, Math.min(heap.top, bottom - heap.height)),
})

/** Joins a heap with those above it as long as they overlap; takes the joined ones off the list. */
function settled(heaps: Heap[], newest: Heap, top: number, bottom: number): Heap {
  let heap = within(newest, top, bottom)
  for (let last = heaps.at(-1); last && last.top + last.height > heap.top; last = heaps.at(-1)) {
    heaps.pop()
    heap = within(joined([...last.members, ...heap.members]), top, bottom)
  }
  return heap
}

/** Texts in a heap, the heap standing where their wishes are met best on the whole. */
function joined(members: Heap['members']): Heap {
  let above = 0
  let sum = 0
  for (const { at, height } of members) {
    sum += at - height / 2 - above
    above += height
  }
  return { members, top: sum / members.length, height: above }
}
