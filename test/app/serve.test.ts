// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/app/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'kapok-serve-'))
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, '404.html'), 'not here')
  writeFileSync(join(folder, 'index.html'), 'a page')
  writeFileSync(join(folder, 'assets/part.js'), '0')
  served = await serve(folder, '/kapok/', 0)
})

afterAll(() => {
  served.server.close()
  rmSync(folder, { recursive: true })
})

describe('the server of the built site', () => {
  it.each([
    ['assets/part.js', 'public, max-age=31536000, immutable', '*'],
    ['', null, null],
  ])('says of /kapok/%s how long it holds and who may have it', async (path, caching, origin) => {
    const answer = await fetch(served.address + path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe(caching)
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(answer.headers.get('etag')).not.toBeNull()
  })

  it.each(['/kapok/nowhere', '/'])('has its own page for %s, which is not there', async path => {
    const answer = await fetch(new URL(path, served.address))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('not here')
  })
})
