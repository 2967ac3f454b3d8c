import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * A web site on 127.0.0.1, and at once a proxy that answers for every host: a browser that is sent through it can
 * reach nothing else, and each request that it makes, from a page or from an extension, is counted.
 */
export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end; also the proxy's address. */
  readonly origin: string
  /**
   * What was asked for, in order: `GET http://daily.localhost/a.html`, `CONNECT example.com:443`. Without what the
   * browsers ask for themselves (updates, sign-in), whatever is on them.
   */
  readonly requests: readonly string[]
  forgetRequests(): void
  /** Serves a page written by a test at a path. */
  serve(path: string, html: string): void
  close(): Promise<void>
}

/** Path prefix → folder on disk. */
export type Folders = Readonly<Record<string, string>>

/** Hosts that are ours: all serve the same tree, so that a test can visit several sites. All are secure contexts. */
const isOurs = (hostname: string): boolean => hostname === '127.0.0.1' || /(^|\.)localhost$/.test(hostname)

/** The makers' own services, called by a fresh profile in spite of every switch. */
const isBrowsersOwn = (hostname: string): boolean =>
  /^(update\.googleapis\.com|content-autofill\.googleapis\.com|clients2\.google\.com|accounts\.google\.com|[a-z.]+\.services\.mozilla\.com)$/.test(
    hostname,
  )

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves folders on a free port of 127.0.0.1. A `page.html` may lie on disk as `page.html.gz`. */
export async function openSite(folders: Folders): Promise<Site> {
  const requests: string[] = []
  const pages = new Map<string, string>()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
    if (!isBrowsersOwn(url.hostname)) requests.push(`${request.method} ${url.href}`)
    if (!isOurs(url.hostname)) return send(response, 403, '.txt', 'Blocked: tests reach no other host.')
    const path = decodeURIComponent(url.pathname)
    const body = pages.get(path) ?? (await readFrom(folders, path))
    if (body === undefined) send(response, 404, '.txt', `Nothing at ${path}`)
    else send(response, 200, extname(path) || '.html', body)
  })
  server.on('connect', (request: IncomingMessage, socket) => {
    const [hostname = ''] = (request.url ?? '').split(':')
    if (!isBrowsersOwn(hostname)) requests.push(`CONNECT ${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    forgetRequests: () => void requests.splice(0),
    serve: (path, html) => void pages.set(path, html),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(response: ServerResponse, status: number, extension: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': TYPES[extension] ?? 'application/octet-stream' }).end(body)
}

async function readFrom(folders: Folders, path: string): Promise<Buffer | undefined> {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue
    const file = join(resolve(folder), path.slice(prefix.length))
    if (!file.startsWith(resolve(folder) + sep)) continue
    const body = (await read(file)) ?? (await read(`${file}.gz`).then((packed) => packed && gunzipSync(packed)))
    if (body) return body
  }
  return undefined
}

const read = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined)
