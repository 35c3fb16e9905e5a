// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Unreachable } from '../../src/exports/Unreachable.ts'
import { ExportMenu } from '../../src/parts/ExportMenu.tsx'

afterEach(cleanup)

const formats = [
  { id: 'png', label: { en: 'PNG', zh: 'PNG' } },
  { id: 'csv', label: { en: 'CSV', zh: 'CSV' } },
  { id: 'svg', label: { en: 'SVG', zh: 'SVG' } },
]

const shown = (onSave = vi.fn(() => Promise.resolve()), onOptions = vi.fn()) => {
  render(<ExportMenu formats={formats} language="en" onSave={onSave} onOptions={onOptions} />)
  return { onSave, onOptions, button: screen.getByRole('button', { name: 'Download' }) }
}
const choose = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  fireEvent.click(screen.getByRole('menuitem', { name }))
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
    expect(focused()).toBe('PNG')
  })

  it('leaves the keys of the browser alone while it is open: Ctrl+P prints', () => {
    const { button } = shown()
    fireEvent.click(button)
    press('End')
    const at = focused()
    const item = document.activeElement ?? document.body
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(fireEvent.keyDown(item, { key: 'p', [held]: true }), held).toBe(true)
    expect(focused()).toBe(at)
    press('p')
    expect(focused()).toBe('PNG')
  })

  it('opens at its end on arrow up', () => {
    const { button } = shown()
    fireEvent.keyDown(button, { key: 'ArrowUp' })
    expect(focused()).toBe('Options…')
  })

  it('moves by arrows around its ends, by Home and End, and by first letters', () => {
    const { button } = shown()
    fireEvent.click(button)
    press('ArrowUp')
    expect(focused()).toBe('Options…')
    press('ArrowDown')
    expect(focused()).toBe('PNG')
    press('End')
    expect(focused()).toBe('Options…')
    press('Home')
    press('c')
    expect(focused()).toBe('CSV')
    press('s')
    expect(focused()).toBe('SVG')
  })

  it('closes on Escape and gives the focus back to its button', () => {
    const { button } = shown()
    fireEvent.click(button)
    press('Escape')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  it('closes on the way back to its button, which then opens it again', () => {
    const { button } = shown()
    fireEvent.click(button)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Tab', shiftKey: true })
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
    press('ArrowDown')
    expect(focused()).toBe('PNG')
  })

  it('closes when the focus goes elsewhere', () => {
    const { button } = shown()
    fireEvent.click(button)
    fireEvent.blur(screen.getByRole('menuitem', { name: 'PNG' }), { relatedTarget: document.body })
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('leads to the options behind a line, and only where there are any', () => {
    const { onOptions, button } = shown()
    fireEvent.click(button)
    expect(screen.getByRole('separator')).toBeDefined()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Options…' }))
    expect(onOptions).toHaveBeenCalledOnce()
    cleanup()
    render(<ExportMenu formats={formats} language="en" onSave={() => Promise.resolve()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Download' }))
    expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual(['PNG', 'CSV', 'SVG'])
  })
})

describe('a download', () => {
  it('is made of what is chosen, and tells how it stands', async () => {
    let finish = () => {}
    const { onSave } = shown(vi.fn(() => new Promise<void>(resolve => (finish = resolve))))
    choose('PNG')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('png')
    expect(screen.getByRole('status').textContent).toBe('Preparing PNG …')
    await act(async () => finish())
    expect(screen.getByRole('status').textContent).toBe('PNG is ready')
  })

  it('that is asked for while another is made has its turn after it', async () => {
    const finish: (() => void)[] = []
    const { onSave } = shown(vi.fn(() => new Promise<void>(resolve => finish.push(resolve))))
    choose('PNG')
    choose('SVG')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('png')
    await act(async () => finish[0]?.())
    expect(onSave).toHaveBeenLastCalledWith('svg')
    expect(screen.getByRole('status').textContent).toBe('Preparing SVG …')
    await act(async () => finish[1]?.())
    expect(screen.getByRole('status').textContent).toBe('SVG is ready')
  })

  it('holds what was shown when it was asked for, however long it has waited', async () => {
    const finish: (() => void)[] = []
    const saved: string[] = []
    const menuOf = (choice: string) => (
      <ExportMenu
        formats={formats}
        language="en"
        onSave={format => {
          saved.push(`${format} of ${choice}`)
          return new Promise<void>(resolve => finish.push(resolve))
        }}
      />
    )
    const { rerender } = render(menuOf('all'))
    choose('PNG')
    rerender(menuOf('Germany'))
    choose('CSV')
    rerender(menuOf('France'))
    await act(async () => finish[0]?.())
    expect(saved).toEqual(['png of all', 'csv of Germany'])
  })

  it('that could not be made says so, and what to do', async () => {
    shown(vi.fn(() => Promise.reject(new Error('no canvas'))))
    choose('CSV')
    expect((await screen.findByRole('alert')).textContent).toBe(
      'CSV could not be made. Try again or take another format.',
    )
  })

  it('whose writer does not arrive blames the connection', async () => {
    shown(vi.fn(() => Promise.reject(new Unreachable('lost'))))
    choose('PNG')
    expect((await screen.findByRole('alert')).textContent).toBe(
      'What makes PNG could not be loaded. Check the connection and try again.',
    )
  })
})
