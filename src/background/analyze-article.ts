import { analyze } from '../engine/index.ts'
import type { Reply } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { Article } from '../types.ts'
import { keepCached, readCached } from './cached-analysis.ts'
import { openResources } from './open-resources.ts'

/** The analysis of an article, from the cache or made now. */
export async function analyzeArticle(article: Article): Promise<Reply<'analyze'>> {
  if (article.text.length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  const [cached, { resources, rulesOnly }] = await Promise.all([readCached(article), openResources()])
  if (cached && cached.rulesOnly === rulesOnly) return { ok: true, ...cached }
  try {
    const analysis = analyze(article, resources)
    void keepCached({ analysis, rulesOnly })
    return { ok: true, analysis, rulesOnly }
  } catch {
    // The engine promises not to throw; if it does, the reader is told and the page stays as it is.
    return { ok: false, fault: 'engine' }
  }
}
