import type { Reply } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { Article } from '../types.ts'
import { askBackground } from './ask-background.ts'

// Ten times what a machine of today takes for a character, milliseconds.
const WORK_PER_CHARACTER = 0.05

/** The analysis of an article, or why there is none. Never throws. */
export async function askAnalysis(article: Article): Promise<Reply<'analyze'>> {
  if (article.text.length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  const work = article.text.length * WORK_PER_CHARACTER
  return askBackground('analyze', { article }, work).catch(() => ({ ok: false, fault: 'engine' }) as const)
}
