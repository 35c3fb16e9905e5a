// Door: another site, on a port of its own, and a page on the disk, that show our charts in frames.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>A weekly</title><link rel="icon" href="data:,"><p>Read this:</p>${body}`

/** Somebody else's pages, each with whatever is asked of it as its body. */
export function hostPages() {
  const folder = mkdtempSync(join(tmpdir(), 'kapok-host-'))
  let server: Server
  let origin = ''
  beforeAll(async () => {
    server = createServer((request, reply) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
      const policy = searchParams.get('policy')
      reply.setHeader('Content-Type', 'text/html; charset=utf-8')
      if (policy) reply.setHeader('Content-Security-Policy', policy)
      reply.end(page(searchParams.get('body') ?? ''))
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const at = server.address()
    // Another name of the same machine: another origin and another site.
    origin = `http://localhost:${typeof at === 'object' && at ? at.port : 0}`
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  })
  return {
    origin: () => origin,
    /** Address of a page over HTTP, under a policy where one is given. */
    served: (body: string, policy = '') => `${origin}/?${new URLSearchParams({ body, policy })}`,
    /** Address of a page on the disk. */
    onDisk: (body: string): string => {
      const file = join(folder, 'weekly.html')
      writeFileSync(file, page(body))
      return `file://${file}`
    },
  }
}
