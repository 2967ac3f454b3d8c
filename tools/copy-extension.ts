import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from './browsers.ts'
import { folderOf } from './build.ts'

export interface Changes {
  /** The only language that its words are in, whatever the browser speaks. */
  readonly language?: string
  /** A file of the package that is cut in half. */
  readonly damaged?: string
}

/** The built extension, changed for a test or a picture: the folder of a copy, or the built one if nothing is asked. */
export function copyExtension(name: BrowserName, { language, damaged }: Changes): string {
  if (language === undefined && damaged === undefined) return folderOf(name)
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-'))
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  cpSync(folderOf(name), copy, { recursive: true })
  if (language !== undefined) keepLanguage(copy, language)
  if (damaged !== undefined) truncateSync(join(copy, damaged), readFileSync(join(copy, damaged)).length >> 1)
  return copy
}

/** Browsers speak the languages that they were installed with; an extension that has but one speaks it everywhere. */
function keepLanguage(extension: string, language: string): void {
  const locales = join(extension, '_locales')
  for (const other of readdirSync(locales).filter((name) => name !== language))
    rmSync(join(locales, other), { recursive: true })
  const path = join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: language }))
}
