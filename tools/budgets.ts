import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import manifest from '../manifest.json' with { type: 'json' }
import { MODEL_PATHS } from '../src/engine/models.ts'

/**
 * What the built packages may weigh and ask for. Prints a line a limit and fails if one is passed.
 * Run after `npm run package`.
 */

interface Budget {
  readonly what: string
  readonly value: number | string
  readonly within: boolean
  readonly limit: string
}

const KB = 1024
const MB = 1024 * KB

/** Each is explained in the README; a new one needs its reason there first. */
const EVERYWHERE = ['storage', 'scripting', 'http://*/*', 'https://*/*']
const PERMISSIONS: Record<string, readonly string[]> = {
  chrome: [...EVERYWHERE, 'sidePanel'],
  firefox: EVERYWHERE,
}

/** Each page that is opened pays for the gate, article or not; each article for the annotator. */
const GATE = 5 * KB
const ON_ARTICLES = ['src/content/index.js', 'src/content/marks.js', 'src/content/card/index.js']
const SCRIPT = 90 * KB

/** A base64 run this long is a file in disguise: code has none. */
const INLINED_DATA = /[A-Za-z0-9+/]{2000}/

function budgetsOf(browser: 'chrome' | 'firefox'): Budget[] {
  const folder = `dist/${browser}`
  const built = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as BuiltManifest
  const gate = built.content_scripts.flatMap(({ js }) => js.map((path) => readFileSync(join(folder, path))))
  const onArticles = ON_ARTICLES.map((path) => ({ path, code: readFileSync(join(folder, path)) }))
  const asked = [...(built.permissions ?? []), ...(built.host_permissions ?? []), ...(built.optional_permissions ?? [])]
  return [
    atMost(`${browser}: content script of every page`, sum(gate.map(({ length }) => length)), GATE),
    ...onArticles.map(({ path, code }) => atMost(`${browser}: ${path}`, code.length, SCRIPT)),
    atMost(`${browser}: package`, statSync(`dist/sidelight-${manifest.version}-${browser}.zip`).size, 5 * MB),
    none(
      `${browser}: data in the content scripts`,
      [...gate, ...onArticles.map(({ code }) => code)].filter((script) => INLINED_DATA.test(script.toString('latin1'))),
    ),
    none(`${browser}: web accessible resources`, built.web_accessible_resources ?? []),
    none(
      `${browser}: permissions without a reason`,
      asked.filter((permission) => !PERMISSIONS[browser]?.includes(permission)),
    ),
  ]
}

interface BuiltManifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[]
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly web_accessible_resources?: readonly unknown[]
}

/** The trained weights and the name lists, as they travel. */
function modelBudgets(): Budget[] {
  const files = filesUnder('assets/model').map((path) => ({ path, gz: gzipSync(readFileSync(path)).length }))
  const isSyntax = ({ path }: { readonly path: string }) => path === MODEL_PATHS.syntax
  const sizeOf = (some: typeof files) => sum(some.map(({ gz }) => gz))
  return [
    atMost('recognizer and name lists, gzipped', sizeOf(files.filter((file) => !isSyntax(file))), 2.5 * MB),
    atMost('tagger and parser, gzipped', sizeOf(files.filter(isSyntax)), 2 * MB),
  ]
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const atMost = (what: string, bytes: number, limit: number): Budget => ({
  what,
  value: `${(bytes / KB).toFixed(1)} KB`,
  within: bytes <= limit,
  limit: `${(limit / KB).toFixed(0)} KB`,
})

const none = (what: string, found: readonly unknown[]): Budget => ({
  what,
  value: found.length === 0 ? '0' : found.map(String).join(', '),
  within: found.length === 0,
  limit: 'none',
})

const budgets = [...budgetsOf('chrome'), ...budgetsOf('firefox'), ...modelBudgets()]
for (const { what, value, within, limit } of budgets)
  console.log(`${within ? 'ok  ' : 'OVER'} ${what.padEnd(44)} ${String(value).padStart(12)}   of ${limit}`)
if (budgets.some(({ within }) => !within)) process.exitCode = 1
