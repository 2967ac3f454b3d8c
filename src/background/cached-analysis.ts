import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { analysisSchema } from '../schemas.ts'
import type { Article } from '../types.ts'

/**
 * Analyses of the pages that were read last, so that going back to one costs nothing. In `storage.session`: in memory,
 * gone with the browser, out of reach of pages and content scripts.
 */

const PREFIX = 'analysis:'
// Some 100 KB each: well within the 10 MB of the storage.
const MOST = 40

const EntrySchema = v.object({ usedAt: v.number(), rulesOnly: v.boolean(), analysis: analysisSchema() })
export type CachedAnalysis = Omit<v.InferOutput<typeof EntrySchema>, 'usedAt'>

/** Undefined if this very text was not analyzed at this address. */
export async function readCached(article: Article): Promise<CachedAnalysis | undefined> {
  const key = await keyOf(article)
  const stored: unknown = (await browser.storage.session.get(key))[key]
  const entry = v.safeParse(EntrySchema, stored)
  return entry.success ? entry.output : undefined
}

/** Keeps an analysis. A full or failing storage is no fault: the analysis is made anew. */
export async function keepCached({ analysis, rulesOnly }: CachedAnalysis): Promise<void> {
  const key = await keyOf(analysis.article)
  try {
    await browser.storage.session.set({ [key]: { usedAt: Date.now(), analysis, rulesOnly } })
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

/** Everything that the analysis depends on. */
async function keyOf(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return PREFIX + [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
