import { callExtension } from '../messages.ts'
import { unpackAnalysis } from '../schemas.ts'
import type { Analysis } from '../types.ts'
import { TRY_OUTLINE } from './try-article.ts'

/** The built-in article as the engine reads it; undefined if that fails. */
export async function readTryArticle(): Promise<Analysis | undefined> {
  try {
    const reply = await callExtension('analyze', { outline: TRY_OUTLINE })
    return reply.ok && reply.found ? unpackAnalysis(reply.found.analysis) : undefined
  } catch {
    return undefined
  }
}
