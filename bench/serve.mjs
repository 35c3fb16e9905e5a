// Door: serves a folder over HTTP as a good host would: brotli, packed once and kept; /assets/ for ever, pages for five minutes,
// all else asked about again.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
}
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.csv'])

/** Bytes as brotli packs them at its best. @param {Buffer | string} body */
export const pack = body =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })

function fileAt(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)))
  const found = [file, join(file, 'index.html')].find(name => existsSync(name) && statSync(name).isFile())
  return found ?? null
}

const caching = (ending, forEver) =>
  forEver ? 'public, max-age=31536000, immutable' : ending === '.html' ? 'max-age=300' : 'no-cache'

function answer(plain, ending, forEver) {
  const body = packed.has(ending) ? pack(plain) : plain
  const headers = {
    'Content-Type': types[ending] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ETag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    'Cache-Control': caching(ending, forEver),
    Vary: 'Accept-Encoding',
    ...(packed.has(ending) && { 'Content-Encoding': 'br' }),
  }
  return { body, headers }
}

/**
 * Serves a folder of built pages at the root of a free port. `put` adds a page that is in no folder. `bytes` tells how
 * many a path takes on the way, without headers.
 */
export async function serve(folder) {
  const kept = new Map()
  const at = url => {
    const { pathname } = new URL(url, 'http://bench')
    if (!kept.has(pathname)) {
      const file = fileAt(folder, pathname)
      kept.set(pathname, file && answer(readFileSync(file), extname(file), file.includes('/assets/')))
    }
    return kept.get(pathname)
  }
  const server = createServer((request, reply) => {
    const found = at(request.url ?? '/')
    if (!found) return reply.writeHead(404).end()
    if (request.headers['if-none-match'] === found.headers.ETag)
      return reply.writeHead(304, found.headers).end()
    return reply.writeHead(200, found.headers).end(found.body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    bytes: url => at(url)?.body.length ?? 0,
    put: (path, html) => void kept.set(path, answer(Buffer.from(html), '.html', false)),
    close: () => server.close().closeAllConnections(),
  }
}
