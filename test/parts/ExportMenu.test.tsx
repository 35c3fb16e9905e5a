// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ExportMenu } from '../../src/parts/ExportMenu.tsx'

afterEach(cleanup)

const formats = [
  { id: 'png', label: { en: 'PNG image', zh: 'PNG图片' } },
  { id: 'csv', label: { en: 'CSV, rows shown', zh: 'CSV，显示的行' } },
  { id: 'csv-all', label: { en: 'CSV, all rows', zh: 'CSV，全部行' } },
]

const shown = (onSave = vi.fn(() => Promise.resolve())) => {
  render(<ExportMenu formats={formats} language="en" onSave={onSave} />)
  return { onSave, button: screen.getByRole('button', { name: 'Download' }) }
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const focused = () => document.activeElement?.textContent

describe('the download menu', () => {
  it('opens on a click with the focus on its first item', () => {
    const { button } = shown()
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('menu', { name: 'Download' })).toBeDefined()
    expect(focused()).toBe('PNG image')
  })

  it('opens at its end on arrow up', () => {
    const { button } = shown()
    fireEvent.keyDown(button, { key: 'ArrowUp' })
    expect(focused()).toBe('CSV, all rows')
  })

  it('moves by arrows around its ends, by Home and End, and by first letters', () => {
    const { button } = shown()
    fireEvent.click(button)
    press('ArrowUp')
    expect(focused()).toBe('CSV, all rows')
    press('ArrowDown')
    expect(focused()).toBe('PNG image')
    press('End')
    expect(focused()).toBe('CSV, all rows')
    press('Home')
    press('c')
    expect(focused()).toBe('CSV, rows shown')
    press('c')
    expect(focused()).toBe('CSV, all rows')
  })

  it('closes on Escape and gives the focus back to its button', () => {
    const { button } = shown()
    fireEvent.click(button)
    press('Escape')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('closes when the focus goes elsewhere', () => {
    const { button } = shown()
    fireEvent.click(button)
    fireEvent.blur(screen.getByRole('menuitem', { name: 'PNG image' }), { relatedTarget: document.body })
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('saves what is chosen and tells how it stands', async () => {
    let finish = () => {}
    const { onSave, button } = shown(vi.fn(() => new Promise<void>(resolve => (finish = resolve))))
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('menuitem', { name: 'PNG image' }))
    expect(onSave).toHaveBeenCalledExactlyOnceWith('png')
    expect(screen.getByRole('status').textContent).toBe('Preparing PNG image …')
    await act(async () => finish())
    expect(screen.getByRole('status').textContent).toBe('PNG image is ready')
  })

  it('says clearly that a file could not be made', async () => {
    const { button } = shown(vi.fn(() => Promise.reject(new Error('no canvas'))))
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('menuitem', { name: 'CSV, all rows' }))
    expect((await screen.findByRole('alert')).textContent).toBe(
      'CSV, all rows could not be made. Try again or take another format.',
    )
  })
})
