import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import manifest from '../manifest.json' with { type: 'json' }
import { buildExtension } from './build.ts'

/**
 * `npm run package`: builds both extensions and packs each as the stores take it, the same bytes from the same
 * source wherever and whenever it runs: files in order of name, one date for all, no owner, no rights.
 */

/** The earliest that a zip can tell. By local parts, as fflate writes them, so that the time zone does not matter. */
const DATE = new Date(1980, 0, 1)

for (const [browser, name] of [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const) {
  const bytes = pack(await buildExtension(browser))
  const file = `dist/sidelight-${manifest.version}-${name}.zip`
  mkdirSync('dist', { recursive: true })
  writeFileSync(file, bytes)
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${bytes.length.toLocaleString('en')} bytes`,
  )
}

function pack(folder: string): Uint8Array {
  const files: Zippable = {}
  for (const path of filesUnder(folder))
    files[path] = [readFileSync(join(folder, path)), { mtime: DATE, level: 9, os: 0 }]
  return zipSync(files)
}

/** Paths with slashes; without `.vite`, the build's notes to itself. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.'))
    .sort()
}
