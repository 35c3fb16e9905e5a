import { describe, expect, it } from 'vitest'
import { colorOf } from '../../src/charts/palette.ts'
import { paint, type Pen } from '../../src/exports/paint.ts'
import { plateOf } from '../../src/exports/plate.ts'
import { usual } from '../../src/exports/settings.ts'
import { viewOf } from './views.ts'

type Stroke = { readonly call: string; readonly args: readonly unknown[]; readonly fill: unknown }

/** A pen that notes what it is told, with the colour it had then. */
function recorder(): { readonly strokes: readonly Stroke[]; readonly pen: Pen } {
  const strokes: Stroke[] = []
  const noted =
    (call: string) =>
    (...args: unknown[]) =>
      void strokes.push({ call, args, fill: pen.fillStyle })
  const pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textBaseline: 'alphabetic',
    save: noted('save'),
    restore: noted('restore'),
    clip: noted('clip'),
    setLineDash: noted('setLineDash'),
    beginPath: noted('beginPath'),
    rect: noted('rect'),
    moveTo: noted('moveTo'),
    lineTo: noted('lineTo'),
    arc: noted('arc'),
    fill: noted('fill'),
    stroke: noted('stroke'),
    strokeRect: noted('strokeRect'),
    fillRect: noted('fillRect'),
    fillText: noted('fillText'),
    drawImage: noted('drawImage'),
  }
  return { strokes, pen }
}

const order = { ...usual, picture: 'screen' } as const
const plate = plateOf(viewOf(), order, text => text.length * 8)
const chart: ImageBitmap = { width: 2000, height: 720, close: () => undefined }

describe('painting a plate', () => {
  it('lays the surface first, over everything', () => {
    const { strokes, pen } = recorder()
    paint(pen, { ...plate, scheme: 'dark' }, chart)
    const fill = colorOf('surface', 'dark')
    expect(strokes[0]).toEqual({ call: 'fillRect', args: [0, 0, plate.width, plate.height], fill })
  })

  it('leaves the paper out where none is asked for', () => {
    const { strokes, pen } = recorder()
    paint(pen, { ...plate, paper: false }, chart)
    expect(strokes.map(({ args }) => args)).not.toContainEqual([0, 0, plate.width, plate.height])
  })

  it('sets every line of text and the chart once, in the size the plate gives it', () => {
    const { strokes, pen } = recorder()
    paint(pen, plate, chart)
    const told = (call: string) => strokes.filter(stroke => stroke.call === call).map(({ args }) => args)
    const texts = plate.marks.flatMap(mark => (mark.kind === 'text' ? [[mark.text, mark.x, mark.y]] : []))
    expect(told('fillText')).toEqual(texts)
    expect(told('drawImage')).toEqual([[chart, 40, expect.any(Number), 1000, 360]])
  })

  it.each([
    ['disc', 'fill'],
    ['ring', 'stroke'],
  ] as const)('draws a %s for a chart of dots', (mark, call) => {
    const { strokes, pen } = recorder()
    const swatch = {
      kind: 'swatch',
      x: 0,
      y: 0,
      width: 20,
      height: 10,
      color: '@eu',
      pattern: 'soft',
      mark,
    } as const
    paint(pen, { ...plate, marks: [swatch] }, chart)
    const calls = strokes.map(stroke => stroke.call)
    expect(calls.slice(calls.indexOf('arc'))).toEqual(['arc', call])
    expect(pen.fillStyle).toBe(colorOf(mark === 'ring' ? 'eu' : 'eu-soft', plate.scheme))
  })

  it('draws an upright tick for a sum in a chart of dots', () => {
    const { strokes, pen } = recorder()
    const box = { kind: 'swatch', x: 0, y: 0, width: 20, height: 10 } as const
    const swatch = { ...box, color: '@ink', pattern: 'solid', mark: 'tick' } as const
    paint(pen, { ...plate, marks: [swatch] }, chart)
    const fill = colorOf('ink', plate.scheme)
    expect(strokes.at(-1)).toEqual({ call: 'fillRect', args: [8.5, -1, 3, 12], fill })
  })

  it.each([
    ['solid', 'fillRect', 'eu'],
    ['soft', 'fillRect', 'eu-soft'],
  ] as const)('fills a %s key', (pattern, call, token) => {
    const { strokes, pen } = recorder()
    const legend = [{ label: 'Exports', color: '@eu', pattern }]
    paint(
      pen,
      plateOf(viewOf({ legend }), order, text => text.length * 8),
      chart,
    )
    expect(strokes).toContainEqual({
      call,
      args: [40, expect.any(Number), 24, 12],
      fill: colorOf(token, 'light'),
    })
  })

  it('refuses a colour nobody knows, by its name', () => {
    const legend = [{ label: 'x', color: '@nowhere', pattern: 'solid' } as const]
    const unknown = plateOf(viewOf({ legend }), order, text => text.length * 8)
    expect(() => paint(recorder().pen, unknown, chart)).toThrow('@nowhere')
  })
})
