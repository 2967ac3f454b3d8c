import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { OLDEST_BROWSERS } from './oldest-browsers.ts'

export type BrowserName = keyof typeof OLDEST_BROWSERS

interface Browser {
  /** Environment variable that names the program and goes before every search. */
  readonly variable: string
  /** Programs on the PATH, the preferred one first. */
  readonly programs: readonly string[]
  /** Where the systems without such a PATH put it. */
  readonly places: readonly string[]
  /** Debian packages: the browser, and fonts without which its pictures show boxes. */
  readonly packages: readonly string[]
}

const BROWSERS: Record<BrowserName, Browser> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
}

/** Path of the installed program; undefined where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, places } = BROWSERS[name]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return [process.env[variable] ?? '', ...onPath, ...places].find(isProgram)
}

/**
 * Path of the program, installed or brought up to date first where that is needed and can be done unasked (as root, by apt).
 * @throws with the command that installs it.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findRecent(name)
  if (found) return found
  const { packages, variable } = BROWSERS[name]
  if (process.getuid?.() === 0) installByApt(packages)
  const installed = findRecent(name)
  if (installed) return installed
  const old = findBrowser(name)
  const fault = old ? `${old} is older than ${name} ${OLDEST_BROWSERS[name]}` : `${name} is not installed`
  throw new Error(
    `${fault}. Install it (sudo apt-get update && sudo apt-get install ${packages.join(' ')}), or set ${variable} to its path.`,
  )
}

const findRecent = (name: BrowserName): string | undefined => {
  const path = findBrowser(name)
  return path && readMajorVersion(path) >= OLDEST_BROWSERS[name] ? path : undefined
}

/** Major version that a browser's program tells of itself; infinity where it tells none. */
function readMajorVersion(path: string): number {
  // On Windows the programs open a window instead.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY
  const told = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? ''
  return Number(/\d+/.exec(told)?.[0] ?? Number.POSITIVE_INFINITY)
}

function installByApt(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} by apt …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Standard output stays free for what the calling script prints.
  const run = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 2, 2], env })
  // A list of packages of last summer installs the browser of last summer. Without a network the old list must do.
  run('update')
  run('install', '--yes', '--no-install-recommends', ...packages)
}

function isProgram(path: string): boolean {
  if (path === '') return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// `tsx tools/browsers.ts` alone: both are there, or a message says how to get them.
if (process.argv[1] === import.meta.filename) {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`)
}
