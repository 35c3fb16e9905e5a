import { describe, expect, it } from 'vitest'
import { belowMiddle } from '../../src/charts/defaults.ts'
import { withEvenText } from '../../src/charts/evenText.ts'

/** A context that only notes what is drawn, its font set and asked for as a browser's is: at its prototype. */
class Noted {
  readonly drawn: unknown[] = []
  asked = 0
  textBaseline: CanvasTextBaseline = 'alphabetic'
  private written = 'bold 20px Arial'

  get font(): string {
    this.asked += 1
    return this.written
  }

  set font(font: string) {
    this.written = font
  }

  fillText(text: string, x: number, y: number): void {
    this.drawn.push([this.textBaseline, text, x, y])
  }

  strokeText(text: string, x: number, y: number): void {
    this.fillText(text, x, y)
  }
}

function noted() {
  const context = new Noted()
  return {
    canvas: withEvenText({ getContext: (_kind: '2d') => context }),
    context,
    drawn: context.drawn,
  }
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

  it('have the size that was set last, without the font being asked for each time', () => {
    const { canvas, context, drawn } = noted()
    canvas.getContext('2d')
    const before = context.asked
    context.textBaseline = 'middle'
    for (const size of [12, 30]) {
      context.font = `${size}px Arial`
      context.fillText('2025', 0, 0)
    }
    expect(drawn).toEqual([12, 30].map(size => ['alphabetic', '2025', 0, size * belowMiddle]))
    expect(context.asked).toBe(before)
    expect(context.font).toBe('30px Arial')
  })
})
