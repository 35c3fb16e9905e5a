// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { save } from '../../src/exports/save.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('saving a file', () => {
  it('clicks a link of its name, leaves nothing on the page and frees the address later', () => {
    vi.useFakeTimers()
    const revokeObjectURL = vi.fn<(url: string) => void>()
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:kapok', revokeObjectURL })
    const clicked: string[] = []
    const note = (event: Event) => {
      event.preventDefault()
      if (event.target instanceof HTMLAnchorElement) clicked.push(event.target.download, event.target.href)
    }
    document.addEventListener('click', note, { once: true })
    save(new Blob(['x']), 'trade-flows-2025-09-01.csv')
    expect(clicked).toEqual(['trade-flows-2025-09-01.csv', 'blob:kapok'])
    expect(document.querySelector('a')).toBeNull()
    expect(revokeObjectURL).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:kapok')
  })
})
