import * as v from 'valibot'
import type { Storage } from 'webextension-polyfill'
import browser from './extension-api.ts'
import { instant } from './schemas.ts'

/** Sites where Sidelight can be off. The oldest give way; more than anyone switches off by hand. */
export const MOST_SITES = 2000

const site = v.pipe(v.string(), v.maxLength(253))
const TYPES = ['person', 'place', 'organization', 'event', 'other'] as const

/** What the reader chose. Kept in `storage.local`, never synchronized: it tells which sites one reads. */
export const SettingsSchema = v.object({
  /** How marks look. */
  markStyle: v.fallback(v.picklist(['underline', 'tint', 'none']), 'underline'),
  /** Which types are marked. */
  markedTypes: v.fallback(v.pipe(v.array(v.picklist(TYPES)), v.maxLength(TYPES.length)), () => [
    'person',
    'place',
    'organization',
    'event',
  ]),
  /** `first`: the first mention in each block; `all`: every one. */
  markedMentions: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** Milliseconds that the pointer rests on a name before its card opens. */
  openDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 300),
  /** Host names where Sidelight is off. */
  sitesOff: v.fallback(
    v.pipe(
      v.array(site),
      v.transform((sites) => sites.slice(-MOST_SITES)),
    ),
    () => [],
  ),
  /** Milliseconds since 1970; off everywhere until then. 0: not paused. */
  pausedUntil: v.fallback(instant, 0),
})

export type Settings = v.InferOutput<typeof SettingsSchema>

const KEY = 'settings'

/** What an empty storage reads as. */
export const defaults = (): Settings => readSettings(undefined)

/** Settings from any stored value. A field that is damaged or missing reads as its default; the others are kept. */
export function readSettings(stored: unknown): Settings {
  const fields = stored !== null && typeof stored === 'object' && !Array.isArray(stored) ? stored : {}
  const whole = Object.fromEntries(Object.keys(SettingsSchema.entries).map((key) => [key, Reflect.get(fields, key)]))
  return v.parse(SettingsSchema, whole)
}

/** @throws if the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY])
}

/** Changes some settings and keeps the others. @throws if the storage is full or fails; the old ones then stand. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change })
  await browser.storage.local.set(settingsEntry(settings))
  return settings
}

/** Settings as the storage holds them, to be written together with something else. */
export const settingsEntry = (settings: Settings): Record<string, unknown> => ({ [KEY]: readSettings(settings) })

/** Calls back on each change, from whichever page it came, until the signal aborts. */
export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(readSettings(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
}

/** Whether Sidelight is off on a page, at a time (milliseconds since 1970). */
export function isOff(settings: Settings, hostname: string, now: number): boolean {
  return now < settings.pausedUntil || settings.sitesOff.includes(hostname)
}
