// Door: a step of the build; bundles the program of briefings from the disk.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { paletteCss } from '../charts/palette.ts'
import type { BriefingKit } from '../exports/BriefingKit.ts'
import { briefingLoader } from './briefingLoader.ts'

const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`

/** What HTML would take for the end of the element, or for a comment, in a script that stands in a page. */
const safe = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** The program and its style, each one text. */
async function bundled(): Promise<{ readonly code: string; readonly css: string }> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: 'src/app/briefing.tsx',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  if (!('output' in made)) throw new Error('the program of briefings was not built in one go')
  const chunks = made.output.flatMap(part => (part.type === 'chunk' ? [part.code] : []))
  const styles = made.output.flatMap(part =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
  if (chunks.length !== 1) throw new Error(`the program of briefings has ${chunks.length} parts, not one`)
  return { code: safe(chunks.join('')), css: styles.join('\n') }
}

/** Everything a briefing needs beside its panels and figures. */
export async function briefingKit(): Promise<BriefingKit> {
  const { code, css } = await bundled()
  const style = `${paletteCss()}\n${css}`
  return {
    code: gzipSync(code, { level: 9 }).toString('base64'),
    codeHash: hash(code),
    loader: briefingLoader,
    loaderHash: hash(briefingLoader),
    style,
    styleHash: hash(style),
  }
}
