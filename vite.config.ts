import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import { earlyScript } from './src/app/early.ts'
import { paletteCss } from './src/charts/palette.ts'

/** Where the site stands on its host: `BASE=/kapok/ npm run build`. Begins and ends with a slash. */
const base = process.env['BASE'] ?? '/'

/** What must be there before the first paint, inline: theme script and colours. The build names their hashes in the page's policy. */
const early: Plugin = {
  name: 'kapok-early',
  transformIndexHtml: html => ({
    html: html.replace('<html ', `<html data-base="${base}" `),
    tags: [
      { tag: 'script', children: earlyScript, injectTo: 'head-prepend' },
      { tag: 'style', children: paletteCss(), injectTo: 'head' },
    ],
  }),
}

/** A real browser on a shared machine can lose a click; what fails twice in fresh contexts is a defect. */
const browserArguments = {
  fileParallelism: false,
  globalSetup: 'test/browser/workshopBuild.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  retry: 1,
}

export default defineConfig(({ isSsrBuild }) => ({
  base,
  plugins: [react(), early],
  appType: 'spa',
  build: isSsrBuild
    ? {
        outDir: 'build/server',
        ssr: true,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: { input: ['src/app/prerender.tsx', 'src/app/serve.ts'] },
      }
    : { outDir: 'build/site', modulePreload: { polyfill: false }, target: 'es2022', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/office/**'],
          environment: 'node',
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
