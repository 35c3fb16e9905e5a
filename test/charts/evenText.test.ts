import { describe, expect, it } from 'vitest'
import { belowMiddle } from '../../src/charts/defaults.ts'
import { withEvenText } from '../../src/charts/evenText.ts'

/** A canvas that only notes what is drawn on it. */
function noted() {
  const drawn: unknown[] = []
  const context = {
    font: 'bold 20px Arial',
    textBaseline: 'alphabetic' as CanvasTextBaseline,
    fillText: (text: string, x: number, y: number) => void drawn.push([context.textBaseline, text, x, y]),
    strokeText: (text: string, x: number, y: number) => void drawn.push([context.textBaseline, text, x, y]),
  }
  return { canvas: withEvenText({ getContext: (_kind: '2d') => context }), context, drawn }
}

describe('words on a canvas', () => {
  it('stand around a middle where a drawing in SVG has them, whatever the font says of its middle', () => {
    const { canvas, context, drawn } = noted()
    canvas.getContext('2d')
    context.textBaseline = 'middle'
    context.fillText('3.68 trn', 10, 100)
    context.strokeText('3.68 trn', 10, 100)
    const there = ['alphabetic', '3.68 trn', 10, 100 + 20 * belowMiddle]
    expect(drawn).toEqual([there, there])
    expect(context.textBaseline).toBe('middle')
  })

  it('are left where they are at any other baseline', () => {
    const { canvas, context, drawn } = noted()
    canvas.getContext('2d')
    context.fillText('2025', 10, 100)
    expect(drawn).toEqual([['alphabetic', '2025', 10, 100]])
  })

  it('are moved once, however often the context is asked for', () => {
    const { canvas, context, drawn } = noted()
    canvas.getContext('2d')
    canvas.getContext('2d')
    context.textBaseline = 'middle'
    context.fillText('2025', 0, 0)
    expect(drawn).toEqual([['alphabetic', '2025', 0, 20 * belowMiddle]])
  })
})
