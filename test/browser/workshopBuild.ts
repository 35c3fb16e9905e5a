import { resolve } from 'node:path'
import { build } from 'vite'

/** Builds the workshop before the browser and office tests of a run: about two seconds, into `build/workshop`. */
export async function setup(): Promise<void> {
  await build({
    configFile: false,
    root: 'test/browser',
    base: '/workshop/',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: resolve('build/workshop'),
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: 'test/browser/workshop.html' },
    },
  })
}
