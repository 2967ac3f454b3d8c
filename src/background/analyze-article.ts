import { articleOf, selectArticle } from '../article/select-article.ts'
import { type Correction, loadCorrections } from '../corrections.ts'
import { analyze } from '../engine/index.ts'
import type { Answer, Request } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { Article } from '../types.ts'
import { applyCorrections } from './apply-corrections.ts'
import { type CachedAnalysis, keepCached, keyOf, readCached } from './cached-analysis.ts'
import { loadModels } from './load-models.ts'
import { markableNames } from './markable-names.ts'

/** The article of a page and its analysis, from the cache or made now, as the reader put it right on its site. */
export async function analyzeArticle(
  { outline, have }: Request<'analyze'>,
  hostname: string,
): Promise<Answer<'analyze'>> {
  try {
    const kept = [...selectArticle(outline).kept]
    if (!kept.length) return { ok: true, kept }
    const article = articleOf(outline, kept)
    if (article.text.length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
    const key = await keyOf(article)
    return key === have ? { ok: true, kept } : { ok: true, kept, found: await find(article, key, hostname) }
  } catch {
    // Tells the page of a fault, though the engine promises not to throw: without an answer the page would wait, and ask again.
    return { ok: false, fault: 'engine' }
  }
}

async function find(article: Article, key: string, hostname: string) {
  const [{ analysis, damaged }, corrections] = await Promise.all([analysisOf(article, key), correctionsOn(hostname)])
  const corrected = applyCorrections(analysis, corrections)
  return { key, names: markableNames(corrected), analysis: JSON.stringify(corrected), damaged }
}

async function analysisOf(article: Article, key: string): Promise<CachedAnalysis> {
  const [cached, { models, damaged }] = await Promise.all([readCached(key), loadModels()])
  if (cached && cached.damaged === damaged) return cached
  const made = { analysis: analyze(article, models), damaged }
  // Kept without corrections, so that one that is taken back needs no new analysis.
  void keepCached(key, made)
  return made
}

const correctionsOn = async (hostname: string): Promise<Correction[]> =>
  (await loadCorrections()).filter(({ site }) => site === hostname)
