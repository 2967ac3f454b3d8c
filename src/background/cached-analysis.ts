import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { analysisSchema } from '../schemas.ts'
import type { Article } from '../types.ts'

/**
 * Analyses of the pages that were read last, so that going back to one costs nothing. In `storage.session`: in memory,
 * gone with the browser, out of reach of pages and content scripts.
 */

const PREFIX = 'analysis:'
// So many analyses of some 100 KB each stay well within the 10 MB of the storage.
const MOST = 40

const EntrySchema = v.object({ usedAt: v.number(), damaged: v.boolean(), analysis: analysisSchema() })
export type CachedAnalysis = Omit<v.InferOutput<typeof EntrySchema>, 'usedAt'>

/** Undefined if the article of this key was not analyzed. */
export async function readCached(key: string): Promise<CachedAnalysis | undefined> {
  const stored: unknown = (await browser.storage.session.get(key))[key]
  const entry = v.safeParse(EntrySchema, stored)
  return entry.success ? entry.output : undefined
}

/** Keeps an analysis. A full or failing storage is no fault: the analysis is made anew. */
export async function keepCached(key: string, { analysis, damaged }: CachedAnalysis): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: { usedAt: Date.now(), analysis, damaged } })
    await forgetOldest()
  } catch {
    await browser.storage.session.clear()
  }
}

async function forgetOldest(): Promise<void> {
  const entries = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX))
  const newestFirst = entries.sort(([, a], [, b]) => usedAt(b) - usedAt(a))
  await browser.storage.session.remove(newestFirst.slice(MOST).map(([key]) => key))
}

const usedAt = (entry: unknown): number => (entry as { usedAt?: number } | null)?.usedAt ?? 0

/** The same for the same article at the same address: all that the analysis depends on. */
export async function keyOf(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return PREFIX + [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
