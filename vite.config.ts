import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import { earlyScript } from './src/app/early.ts'

/** Where the site stands on its host: `BASE=/kapok/ npm run build`. Begins and ends with a slash. */
const base = process.env['BASE'] ?? '/'

/** The script that must run before the first paint, inline; the build names its hash in the page's policy. */
const early: Plugin = {
  name: 'kapok-early',
  transformIndexHtml: html => ({
    html: html.replace('<html ', `<html data-base="${base}" `),
    tags: [{ tag: 'script', children: earlyScript, injectTo: 'head-prepend' }],
  }),
}

const browserArguments = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig(({ isSsrBuild }) => ({
  base,
  plugins: [react(), early],
  appType: 'spa',
  build: isSsrBuild
    ? { outDir: 'build/server', ssr: 'src/app/prerender.tsx', copyPublicDir: false, target: 'node20' }
    : { outDir: 'build/site', modulePreload: { polyfill: false }, target: 'es2022', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
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
    ],
  },
}))
