import { articleOf, selectArticle } from '../article/select-article.ts'
import { type Correction, loadCorrections } from '../corrections.ts'
import { analyzeInPieces } from '../engine/index.ts'
import type { Answer, Request } from '../messages.ts'
import type { Article } from '../types.ts'
import { applyCorrections } from './apply-corrections.ts'
import { type CachedAnalysis, keepCached, keyOf, readCached } from './cached-analysis.ts'
import { firstBlocks } from './first-blocks.ts'
import { inTurns } from './in-turns.ts'
import { loadModels } from './load-models.ts'
import { markableNames } from './markable-names.ts'

/** Where an article is read for. */
export interface Visit {
  readonly hostname: string
  /** Aborts where nobody waits for an answer any more. */
  readonly signal: AbortSignal
}

/**
 * The article of a page and its analysis, from the cache or made now, as the reader put it right on its site.
 * @throws where the visit ended before the article was read.
 */
export async function analyzeArticle({ outline, have }: Request<'analyze'>, visit: Visit): Promise<Answer<'analyze'>> {
  try {
    const own = selectArticle(outline).kept
    const kept = firstBlocks(outline, own)
    if (!own.length) return { ok: true, kept }
    // One block alone is longer than what is read of an article.
    if (!kept.length) return { ok: false, fault: 'tooLong' }
    const article = articleOf(outline, kept)
    const key = await keyOf(article)
    if (key === have) return { ok: true, kept }
    return { ok: true, kept, found: { ...(await find(article, key, visit)), partial: kept.length < own.length } }
  } catch (error) {
    // Not answered: a page that is still there asks again.
    if (isAbandonment(error)) throw error
    // Tells the page of a fault, though the engine promises not to throw: without an answer the page would wait, and ask again.
    return { ok: false, fault: 'engine' }
  }
}

const isAbandonment = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

async function find(article: Article, key: string, { hostname, signal }: Visit) {
  const [{ analysis, damaged }, corrections] = await Promise.all([
    analysisOf(article, key, signal),
    correctionsOn(hostname),
  ])
  const corrected = applyCorrections(analysis, corrections)
  return { key, names: markableNames(corrected), analysis: JSON.stringify(corrected), damaged }
}

/** Analyses that are being made: who asks again while one is, waits for the same. */
const inWork = new Map<string, Promise<CachedAnalysis>>()

function analysisOf(article: Article, key: string, signal: AbortSignal): Promise<CachedAnalysis> {
  const begun = inWork.get(key) ?? makeAnalysis(article, key, signal).finally(() => inWork.delete(key))
  inWork.set(key, begun)
  return begun
}

async function makeAnalysis(article: Article, key: string, signal: AbortSignal): Promise<CachedAnalysis> {
  const [cached, { models, damaged }] = await Promise.all([readCached(key), loadModels()])
  if (cached && cached.damaged === damaged) return cached
  const made = { analysis: await inTurns(analyzeInPieces(article, models), signal), damaged }
  // Kept without corrections, so that one that is taken back needs no new analysis.
  void keepCached(key, made)
  return made
}

const correctionsOn = async (hostname: string): Promise<Correction[]> =>
  (await loadCorrections()).filter(({ site }) => site === hostname)
