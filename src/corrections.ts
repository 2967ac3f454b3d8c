import * as v from 'valibot'
import type { Storage } from 'webextension-polyfill'
import browser from './extension-api.ts'

/** What the reader put right, a name on a site. Kept in `storage.local` only. */

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const site = v.pipe(v.string(), v.maxLength(253))

export const CorrectionSchema = v.variant('is', [
  /** It is no name at all. */
  v.object({ is: v.literal('notName'), site, name }),
  /** Two names are the same. */
  v.object({ is: v.literal('same'), site, name, as: name }),
  /** Two names that were taken for the same are not. */
  v.object({ is: v.literal('notSame'), site, name, as: name }),
  /** It is of another type. */
  v.object({
    is: v.literal('type'),
    site,
    name,
    type: v.picklist(['person', 'place', 'organization', 'event', 'other']),
  }),
])
export type Correction = v.InferOutput<typeof CorrectionSchema>

const KEY = 'corrections'
/** The oldest give way; more than anyone makes by hand. */
export const MOST_CORRECTIONS = 2000

/** Corrections from any stored or imported value; what is damaged is left out, the rest is kept. */
export function readCorrections(stored: unknown): Correction[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((item): item is Correction => v.is(CorrectionSchema, item)).slice(-MOST_CORRECTIONS)
}

/** @throws if the browser's storage fails. */
export async function loadCorrections(): Promise<Correction[]> {
  return readCorrections((await browser.storage.local.get(KEY))[KEY])
}

/** Adds one; an older one on the same names of the site that it contradicts goes. @throws if the storage is full or fails. */
export async function addCorrection(correction: Correction): Promise<void> {
  const others = (await loadCorrections()).filter((other) => subject(other) !== subject(correction))
  await saveCorrections([...others, correction])
}

/** @throws if the storage fails. */
export async function removeCorrection(correction: Correction): Promise<void> {
  const gone = inOneOrder(correction)
  await saveCorrections((await loadCorrections()).filter((other) => inOneOrder(other) !== gone))
}

/** The browser's storage gives fields back in an order of its own. */
const inOneOrder = (correction: Correction): string => JSON.stringify(Object.entries(correction).sort())

/** Replaces them all. @throws if the storage is full or fails; the old ones then stand. */
export async function saveCorrections(corrections: readonly Correction[]): Promise<void> {
  await browser.storage.local.set(correctionsEntry(corrections))
}

/** Corrections as the storage holds them, to be written together with something else. */
export const correctionsEntry = (corrections: readonly Correction[]): Record<string, unknown> => ({
  [KEY]: readCorrections(corrections),
})

/** Calls back on each change, from whichever page it came, until the signal aborts. */
export function onCorrectionsChange(listener: (corrections: Correction[]) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(readCorrections(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
}

/** What a correction decides: the type of a name, whether it is one, or whether two names are the same. */
function subject(correction: Correction): string {
  const { site: where, name: what } = correction
  if (correction.is === 'notName' || correction.is === 'type') return JSON.stringify([where, correction.is, what])
  return JSON.stringify([where, 'pair', ...[what, correction.as].sort()])
}
