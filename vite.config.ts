import react from '@vitejs/plugin-react'
import { build, minifySync, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { asleepScript } from './src/app/asleep.ts'
import { briefingKit } from './src/app/briefingKit.ts'
import { earlyScript } from './src/app/early.ts'
import { kitFile } from './src/exports/BriefingKit.ts'
import { paletteCss } from './src/charts/palette.ts'

/** Where the site stands on its host: `BASE=/kapok/ npm run build`. Begins and ends with a slash. */
const base = process.env['BASE'] ?? '/'

/**
 * What must be there before the first paint, inline: theme script and colours; and what says so when code does not come. The
 * build names their hashes in the page's policy.
 */
const early: Plugin = {
  name: 'kapok-early',
  transformIndexHtml: html => ({
    html: html.replace('<html ', `<html data-base="${base}" `),
    tags: [
      { tag: 'script', children: minifySync('early.js', earlyScript).code, injectTo: 'head-prepend' },
      { tag: 'style', children: paletteCss(), injectTo: 'head' },
      { tag: 'script', children: minifySync('asleep.js', asleepScript).code, injectTo: 'body' },
    ],
  }),
}

/**
 * `/embed.js`, which other people's pages load: one classic script of its own, because a page from disk or in a sandbox
 * can load no modules, under a name that stays.
 */
const embedScript: Plugin = {
  name: 'kapok-embed-script',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  async generateBundle() {
    const entry = 'src/embed/element.ts'
    const made = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        copyPublicDir: false,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'kapok' },
      },
    })
    const [chunk] = [made].flat().flatMap(result => ('output' in result ? result.output : []))
    if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`)
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: chunk.code })
  },
}

/** What one-file briefings are made with: a program of its own, fetched when the first briefing is asked for. */
const briefings: Plugin = {
  name: 'kapok-briefings',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: kitFile, source: JSON.stringify(await briefingKit()) })
  },
}

/**
 * What several parts of the site share comes in a few files, not one a module: each file is a request of its own, and a
 * reader who points at the first mark waits for them all. What the script before the app is made of stays apart from that.
 */
const chunks = {
  chunkFileNames: ({ name }: { readonly name: string }) =>
    `assets/${name.startsWith('shared') ? 'shared' : '[name]'}-[hash].js`,
  // Files that are put together by who needs them may need each other in a circle: each module still runs before those it is used by.
  strictExecutionOrder: true,
  codeSplitting: {
    groups: [
      {
        name: 'first',
        test: /preload-helper|\/src\/(app|embed|pages\/fileDrop|parts\/(focusOn|markUnder|tooltipPlace)|words\/wakeWords)/,
        minShareCount: 2,
        priority: 1,
      },
      {
        name: 'shared',
        // Writers of files stay apart: few readers ask for one.
        test: /\/src\/(?!app|embed|exports|charts)/,
        minShareCount: 2,
        entriesAware: true,
        // Bytes before they are packed: smaller files join those that nearly the same parts need.
        entriesAwareMergeThreshold: 12_000,
      },
    ],
  },
}

/**
 * Two files side by side: a browser waits more than it works. A real browser on a shared machine can lose a click; what
 * fails twice in fresh contexts is a defect.
 */
const browserArguments = {
  maxWorkers: 2,
  globalSetup: 'test/browser/workshopBuild.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  retry: 1,
}

export default defineConfig(({ isSsrBuild }) => ({
  base,
  plugins: [react(), early, embedScript, briefings],
  appType: 'spa',
  build: isSsrBuild
    ? {
        outDir: 'build/server',
        ssr: true,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: {
          // The painter is a file of its own: pictures kept from an earlier build hold as long as that stays the same.
          input: ['src/app/prerender.ts', 'src/app/thread.ts', 'src/app/picture.ts', 'src/app/serve.ts'],
        },
      }
    : {
        outDir: 'build/site',
        modulePreload: { polyfill: false },
        cssCodeSplit: false,
        target: 'es2022',
        assetsInlineLimit: 0,
        rolldownOptions: { output: chunks },
      },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/office/**'],
          environment: 'node',
          // As many as the machine has; by default one is kept back, half of a small machine.
          maxWorkers: '100%',
          // A slow machine is no failure; what hangs is found all the same.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          ...browserArguments,
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['test/office/**/*.test.ts'],
          environment: 'node',
          ...browserArguments,
        },
      },
    ],
  },
}))
