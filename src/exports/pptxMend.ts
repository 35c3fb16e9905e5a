import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../frame/Frame.ts'
import { chartPart } from './chartPart.ts'
import { chartSheet } from './chartSheet.ts'
import { eastFace, runLanguage } from './chartText.ts'
import type { SlidePlan } from './SlidePlan.ts'
import { element, escaped, xmlHead } from './xml.ts'
import { zipDay } from './zipDay.ts'

/** What a file says of itself in its properties. */
export type FileFacts = {
  readonly title: string
  readonly subject: string
  readonly keywords: string
  readonly language: Language
  /** Day, ISO. */
  readonly day: string
  /** The manifest, as JSON. */
  readonly manifest: string
}

type Parts = Map<string, Uint8Array>

const read = (parts: Parts, path: string): string => strFromU8(parts.get(path) ?? new Uint8Array())
const write = (parts: Parts, path: string, xml: string): void => {
  parts.set(path, strToU8(xml))
}
const pathsLike = (parts: Parts, pattern: RegExp): readonly string[] =>
  [...parts.keys()].filter(path => pattern.test(path))

/** A change to each part whose path is like this. */
function each(parts: Parts, pattern: RegExp, change: (xml: string, path: string) => string): void {
  for (const path of pathsLike(parts, pattern)) write(parts, path, change(read(parts, path), path))
}

/** The part a relation of another leads to, from the root of the package. */
function target(parts: Parts, path: string, type: string): string {
  const relations = read(parts, path.replace(/([^/]+)$/, '_rels/$1.rels'))
  const found =
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([one]) => one.includes(type))?.[0] ?? ''
  return (/Target="([^"]*)"/.exec(found)?.[1] ?? '').replace(/^\.\.\//, 'ppt/')
}

/** Puts each chart where its placeholder stands: its own part, and its own sheet. */
function setCharts(parts: Parts, plans: readonly SlidePlan[]): void {
  const charts = plans.flatMap(({ charts: own, language }) => own.map(one => ({ ...one, language })))
  for (const path of pathsLike(parts, /^ppt\/charts\/chart\d+\.xml$/)) {
    const mark = /kapok chart (\d+)/.exec(read(parts, path))?.[1]
    const found = charts[Number(mark)]
    if (!found) throw new Error(`no chart belongs into ${path}`)
    write(parts, path, chartPart(found.chart, found.place, found.language))
    parts.set(target(parts, path, 'relationships/package'), chartSheet(found.chart))
  }
}

/** A face for Chinese signs wherever one is named, and in the theme. */
const withEastFace = (xml: string): string =>
  xml
    .replace(/<a:ea typeface="(?!\+)[^"]*"[^>]*\/>/g, `<a:ea typeface="${eastFace}"/>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*"/g, `$1${eastFace}"`)

/** Ids of shapes, each once on its slide: the library gives a table's twice. */
function numbered(xml: string): string {
  let next = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`)
}

const swatches: Readonly<Record<string, (color: string) => string>> = {
  hatched: color =>
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFDF9"/></a:bgClr></a:pattFill>`,
  outline: () => '<a:noFill/>',
}

/** Swatches of computed and expected values look as their marks do. */
const patterned = (xml: string): string =>
  xml.replace(
    /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?name="Swatch (hatched|outline)"[\s\S]*?<\/p:sp>/g,
    (shape: string, pattern: string) => {
      const filled = shape.replace(
        /<a:solidFill><a:srgbClr val="([0-9A-Fa-f]{6})"[\s\S]*?<\/a:solidFill>/,
        (_, color: string) => swatches[pattern]?.(color) ?? '',
      )
      return pattern === 'outline'
        ? filled.replace(/(<a:ln [^>]*>[\s\S]*?<\/a:solidFill>)/, '$1<a:prstDash val="dash"/>')
        : filled
    },
  )

/** Notes as paragraphs: the library writes one run with line breaks no program shows. */
const noteParagraphs = (notes: readonly string[], language: Language): string =>
  notes
    .map(words =>
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element(
            'a:rPr',
            { lang: runLanguage[language], dirty: 0 },
            element('a:ea', { typeface: eastFace }),
          ),
          element('a:t', {}, escaped(words)),
        ),
      ),
    )
    .join('')

function setNotes(parts: Parts, plans: readonly SlidePlan[]): void {
  plans.forEach(({ notes, language }, index) => {
    const path = `ppt/notesSlides/notesSlide${index + 1}.xml`
    const body = notes.length === 0 ? element('a:p') : noteParagraphs(notes, language)
    const xml = read(parts, path).replace(
      /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
      (_, head: string, tail: string) => head + body + tail,
    )
    write(parts, path, xml)
  })
}

/** The library lists parts it never writes; a strict reader calls such a file broken. */
function listed(parts: Parts): void {
  const kept = read(parts, '[Content_Types].xml').replace(
    /\s*<Override PartName="\/([^"]*)"[^>]*\/>/g,
    (entry: string, path: string) => (parts.has(path) ? entry : ''),
  )
  const custom = element('Override', {
    PartName: '/docProps/custom.xml',
    ContentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  })
  write(
    parts,
    '[Content_Types].xml',
    kept.replace('</Types>', () => `${custom}</Types>`),
  )
}

const coreSpaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

function core({ title, subject, keywords, language, day }: FileFacts): string {
  const moment = (name: string): string =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${escaped(day)}T00:00:00Z`)
  return element(
    'cp:coreProperties',
    coreSpaces,
    element('dc:title', {}, escaped(title)),
    element('dc:subject', {}, escaped(subject)),
    element('dc:creator', {}, 'Kapok'),
    element('cp:keywords', {}, escaped(keywords)),
    element('dc:language', {}, runLanguage[language]),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  )
}

const custom = ({ manifest }: FileFacts): string =>
  element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: 'kapok' },
      element('vt:lpwstr', {}, escaped(manifest)),
    ),
  )

function setProperties(parts: Parts, facts: FileFacts): void {
  write(parts, 'docProps/core.xml', xmlHead + core(facts))
  write(parts, 'docProps/custom.xml', xmlHead + custom(facts))
  const relation = element('Relationship', {
    Id: 'rIdKapok',
    Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    Target: 'docProps/custom.xml',
  })
  each(parts, /^_rels\/\.rels$/, xml => xml.replace('</Relationships>', () => `${relation}</Relationships>`))
}

/**
 * A presentation as the library wrote it, made whole: charts and their sheets as they are meant, faces for Chinese
 * everywhere, notes in paragraphs, ids once each, nothing listed that is not there, and the properties of the file.
 * Throws when a chart's placeholder is not found again.
 */
export function mended(
  file: Uint8Array,
  plans: readonly SlidePlan[],
  facts: FileFacts,
): Uint8Array<ArrayBuffer> {
  const parts: Parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')))
  setCharts(parts, plans)
  setNotes(parts, plans)
  each(parts, /^ppt\/(slides|slideLayouts|slideMasters|notesMasters|theme)\/[^/]+\.xml$/, withEastFace)
  each(parts, /^ppt\/slides\/slide\d+\.xml$/, xml => numbered(patterned(xml)))
  setProperties(parts, facts)
  listed(parts)
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: zipDay(facts.day) })
}
