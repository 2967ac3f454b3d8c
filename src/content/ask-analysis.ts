import type { Reply } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { Article } from '../types.ts'
import { askBackground } from './ask-background.ts'

/** The analysis of an article, or why there is none. Never throws. */
export async function askAnalysis(article: Article): Promise<Reply<'analyze'>> {
  if (article.text.length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  return askBackground('analyze', { article }).catch(() => ({ ok: false, fault: 'engine' }) as const)
}
