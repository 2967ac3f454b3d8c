import { type Correction, loadCorrections } from '../corrections.ts'
import { analyze } from '../engine/index.ts'
import type { Answer } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { Article } from '../types.ts'
import { applyCorrections } from './apply-corrections.ts'
import { type CachedAnalysis, keepCached, readCached } from './cached-analysis.ts'
import { markableNames } from './markable-names.ts'
import { openResources } from './open-resources.ts'

/** The analysis of an article, from the cache or made now, as the reader put it right on its site. */
export async function analyzeArticle(article: Article, hostname: string): Promise<Answer<'analyze'>> {
  if (article.text.length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  try {
    const [{ analysis, rulesOnly }, corrections] = await Promise.all([analysisOf(article), correctionsOn(hostname)])
    const corrected = applyCorrections(analysis, corrections)
    return { ok: true, names: markableNames(corrected), analysis: JSON.stringify(corrected), rulesOnly }
  } catch {
    // The engine promises not to throw; if it does, the reader is told and the page stays as it is.
    return { ok: false, fault: 'engine' }
  }
}

async function analysisOf(article: Article): Promise<CachedAnalysis> {
  const [cached, { resources, rulesOnly }] = await Promise.all([readCached(article), openResources()])
  if (cached && cached.rulesOnly === rulesOnly) return cached
  const made = { analysis: analyze(article, resources), rulesOnly }
  // As the engine made it: a correction that is taken back finds it whole.
  void keepCached(made)
  return made
}

const correctionsOn = async (hostname: string): Promise<Correction[]> =>
  (await loadCorrections()).filter(({ site }) => site === hostname)
