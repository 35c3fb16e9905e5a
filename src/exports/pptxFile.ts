import type PptxGenJS from 'pptxgenjs'
import { latinFace, runLanguage } from './chartText.ts'
import { ink } from './inks.ts'
import { mended, type FileFacts } from './pptxMend.ts'
import { cellAir } from './slideTable.ts'
import { leading } from './slideType.ts'
import { slideSizes, type SlidePlan, type SlideTable, type SlideText } from './SlidePlan.ts'
import { clean } from './xml.ts'

type Slide = ReturnType<PptxGenJS['addSlide']>
type Language = SlidePlan['language']

const hex = (token: string): string => ink(token, 'light').replace('#', '')
const set = (language: Language, size: number) => ({
  fontFace: latinFace,
  fontSize: size,
  lang: runLanguage[language],
  lineSpacing: leading(size, language),
})

function addText(slide: Slide, { name, place, runs, size }: SlideText, language: Language): void {
  const written = runs.map(({ text, bold = false, color }) => ({
    text: clean(text),
    options: { ...set(language, size), bold, color: hex(color) },
  }))
  slide.addText(written, { ...place, objectName: name, margin: 0, valign: 'top', align: 'left', fit: 'none' })
}

const thin = { type: 'solid', pt: 0.75, color: hex('@line') } as const
const none = { type: 'none' } as const
// Inches, as the library takes numbers below one.
const cellMargin: [number, number, number, number] = [cellAir.y, cellAir.x, cellAir.y, cellAir.x]

function addTable(
  slide: Slide,
  { place, head, rows, numeric, size, widths, heights }: SlideTable,
  language: Language,
): void {
  const cell = (text: string, at: number, bold: boolean) => ({
    text: clean(text),
    options: {
      ...set(language, size),
      bold,
      color: hex(bold ? '@ink-soft' : '@ink'),
      align: numeric[at] ? ('right' as const) : ('left' as const),
      margin: cellMargin,
      border: [none, none, thin, none] as [typeof none, typeof none, typeof thin, typeof none],
    },
  })
  const lines = [
    head.map((text, at) => cell(text, at, true)),
    ...rows.map(row => row.map((text, at) => cell(text, at, false))),
  ]
  slide.addTable(lines, {
    x: place.x,
    y: place.y,
    colW: [...widths],
    rowH: [...heights],
    objectName: 'Table',
  })
}

function addShapes(slide: Slide, { keys, rules }: SlidePlan): void {
  for (const { place, pattern, ink: color, edge = color } of keys)
    slide.addShape('rect', {
      ...place,
      fill: { color },
      line: { color: edge, width: 1 },
      objectName: `Swatch ${pattern}`,
    })
  for (const place of rules) slide.addShape('line', { ...place, line: { color: hex('@line'), width: 0.75 } })
}

/** Names the placeholder of a chart; the pass over the file puts the real one there. */
export const chartMark = (index: number): string => `kapok chart ${index}`

function addSlide(file: PptxGenJS, plan: SlidePlan, from: number): void {
  const slide = file.addSlide()
  slide.background = { color: hex('@surface') }
  addShapes(slide, plan)
  for (const text of plan.texts) addText(slide, text, plan.language)
  plan.charts.forEach(({ place }, index) =>
    slide.addChart('bar', [{ name: chartMark(from + index), labels: ['a'], values: [1] }], {
      ...place,
      altText: clean(plan.alt),
      objectName: 'Chart',
    }),
  )
  if (plan.picture)
    slide.addImage({
      data: plan.picture.data,
      ...plan.picture.place,
      altText: clean(plan.alt),
      objectName: 'Picture',
    })
  if (plan.table) addTable(slide, plan.table, plan.language)
  slide.addNotes(clean(plan.notes.join('\n')))
}

/**
 * Slides as a file of PowerPoint, which has one size for all: that of the first. The library is fetched when first called for; what it leaves out or writes so that
 * other programs stumble is mended afterwards. Rejects when the library cannot be fetched.
 */
export async function pptxFile(
  plans: readonly SlidePlan[],
  facts: FileFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Library } = await import('pptxgenjs')
  const file = new Library()
  const { w: width, h: height } = plans[0]?.size ?? slideSizes['16:9']
  file.defineLayout({ name: 'KAPOK', width, height })
  file.layout = 'KAPOK'
  file.theme = { headFontFace: latinFace, bodyFontFace: latinFace }
  file.company = 'Kapok'
  let charts = 0
  for (const plan of plans) {
    addSlide(file, plan, charts)
    charts += plan.charts.length
  }
  const written = await file.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('the slides were not written as bytes')
  return mended(written, plans, facts)
}
