// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Frame } from '../../src/frame/Frame.ts'
import { usePictures } from '../../src/parts/usePictures.ts'
import { frame as whole, standing } from './sample.ts'

const narrowed: Frame = { ...whole, rows: whole.rows.slice(0, 1) }
const other: Frame = { ...whole, rows: whole.rows.slice(1) }
type Given = { readonly frame: Frame; readonly next: Frame | null }

/** The pictures of a panel that shows `frame`, from when the first one stands. */
function pictures() {
  const atFirst: Given = { frame: whole, next: null }
  const hook = renderHook(({ frame, next }: Given) => usePictures(frame, next), { initialProps: atFirst })
  const stands = (id: number) => act(() => hook.result.current.onDrawn(id, standing))
  stands(0)
  return {
    now: () => hook.result.current,
    follow: (frame: Frame, next: Frame | null) => hook.rerender({ frame, next }),
    stands,
  }
}

afterEach(cleanup)

describe('the pictures of a panel', () => {
  it('are one while no choice is likely', () => {
    const { now } = pictures()
    expect(now()).toMatchObject({ shown: { id: 0, frame: whole, standing }, ahead: null })
  })

  it('change places when the choice is made that one was drawn ahead for, and back again', () => {
    const { now, follow, stands } = pictures()
    follow(whole, narrowed)
    expect(now()).toMatchObject({
      shown: { id: 0, frame: whole },
      ahead: { id: 1, frame: narrowed, standing: null },
    })
    stands(1)
    follow(narrowed, narrowed)
    expect(now()).toMatchObject({ shown: { id: 1, frame: narrowed }, ahead: { id: 0, frame: whole } })
    follow(narrowed, whole)
    follow(whole, whole)
    expect(now()).toMatchObject({ shown: { id: 0, frame: whole }, ahead: { id: 1, frame: narrowed } })
  })

  it('stay where another choice is made: the one shown is drawn anew', () => {
    const { now, follow, stands } = pictures()
    follow(whole, narrowed)
    stands(1)
    follow(other, narrowed)
    expect(now()).toMatchObject({ shown: { id: 0, frame: other }, ahead: { id: 1, frame: narrowed } })
  })

  it('are not waited for: a choice made before one is drawn is drawn where the reader looks', () => {
    const { now, follow } = pictures()
    follow(whole, narrowed)
    follow(narrowed, narrowed)
    expect(now()).toMatchObject({ shown: { id: 0, frame: narrowed }, ahead: null })
  })

  it('are let go when one cannot be drawn, or nothing is likely any more', () => {
    const { now, follow, stands } = pictures()
    follow(whole, narrowed)
    act(() => now().onAheadFailed())
    expect(now().ahead).toBeNull()
    follow(whole, other)
    stands(1)
    expect(now().ahead).toMatchObject({ frame: other, standing })
    follow(whole, null)
    expect(now()).toMatchObject({ shown: { id: 0, frame: whole }, ahead: null })
  })
})
