import { callExtension } from '../messages.ts'
import { unpackAnalysis } from '../schemas.ts'
import type { Analysis } from '../types.ts'
import { TRY_ARTICLE } from './try-article.ts'

/** The built-in article as the engine reads it; undefined if that fails. */
export async function readTryArticle(): Promise<Analysis | undefined> {
  try {
    const reply = await callExtension('analyze', { article: { ...TRY_ARTICLE, blocks: [...TRY_ARTICLE.blocks] } })
    return reply.ok ? unpackAnalysis(reply.analysis) : undefined
  } catch {
    return undefined
  }
}
