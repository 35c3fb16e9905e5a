import type { Language } from '../frame/Frame.ts'
import { element } from './xml.ts'

/** Typefaces of slides: what every office program has for Latin letters, and for Chinese signs. */
export const latinFace = 'Arial'
export const eastFace = 'Microsoft YaHei'

/** Language of a run of text, as office programs check its spelling. */
export const runLanguage: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' }

/** How a text of a chart is set: points, colour as six hex digits. */
export type TextStyle = { readonly size: number; readonly color: string; readonly bold?: boolean }

/** A colour. */
export const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color }))

/** Typefaces for both scripts; without the second, Chinese falls to whatever a program likes. */
export const faces =
  element('a:latin', { typeface: latinFace }) +
  element('a:ea', { typeface: eastFace }) +
  element('a:cs', { typeface: latinFace })

/** Properties of a run or of a paragraph's runs. */
export const runProperties = (
  name: 'a:defRPr' | 'a:rPr',
  { size, color, bold = false }: TextStyle,
  language: Language,
): string =>
  element(
    name,
    { lang: runLanguage[language], sz: Math.round(size * 100), b: bold ? 1 : 0 },
    solid(color),
    faces,
  )

/** A body of text that stays on one line. */
export const unbroken = element('a:bodyPr', { wrap: 'none' })

/** The same, read from below. */
export const upwards = element('a:bodyPr', { rot: -5400000, vert: 'horz', wrap: 'none' })

/** Text properties of a part of a chart. */
export const textProperties = (style: TextStyle, language: Language, body = element('a:bodyPr')): string =>
  element(
    'c:txPr',
    {},
    body,
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style, language)),
      element('a:endParaRPr', { lang: runLanguage[language] }),
    ),
  )
