// Door: serves the built site over HTTP, for a look at it and for the browser tests.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** Headers a host should send; the page's own policy stands in its HTML. */
export const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** What a sandboxed frame fetches: it has no origin of its own, so to it even our own files are another site's. */
const open = /^\/(zh\/)?(assets|data|panels|oembed)\/|^\/embed\.js$/

/** Never changed under the same name; all else is asked about again. */
const forEver = /^\/assets\//

/**
 * Serves a folder of built pages; an address that is not there gets the site's own 404 page.
 * @param folder the built site
 * @param base path the site was built for, with slashes at both ends
 * @param port 0 for any free one
 * @returns the listening server and the address of the front page
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    etag: true,
    setHeaders: (reply, path) => {
      for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value)
      if (open.test(path)) reply.setHeader('Access-Control-Allow-Origin', '*')
      if (forEver.test(path)) reply.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
  })
  const server = createServer((request, reply) => {
    const missing = () => {
      reply.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    }
    if (!request.url?.startsWith(base)) return missing()
    request.url = `/${request.url.slice(base.length)}`
    files(request, reply, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const at = server.address()
  return { server, address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : port}${base}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = fileURLToPath(new URL('../site', import.meta.url))
  const { address } = await serve(site, process.env['BASE'] ?? '/', Number(process.env['PORT'] ?? 4173))
  console.log(`Kapok is at ${address}`)
}
