import type { Reply, Request } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { PageOutline } from '../types.ts'
import { askBackground } from './ask-background.ts'

// Milliseconds a character: ten times what a machine of today takes, for slow ones.
const WORK_PER_CHARACTER = 0.05

/**
 * The article in a page's outline and its analysis, or why there is none. `have`: the key of the analysis that is here
 * already, and need not come again. `needsMarking`: what marks it is to be put into the page meanwhile. Never throws.
 */
export async function askAnalysis(outline: PageOutline, options: Options = {}): Promise<Reply<'analyze'>> {
  const length = outline.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  try {
    const reply = await askBackground('analyze', { outline, ...options }, length * WORK_PER_CHARACTER)
    return !reply.ok || reply.kept.every((index) => index < outline.blocks.length) ? reply : FAULT
  } catch {
    return FAULT
  }
}

type Options = Omit<Request<'analyze'>, 'outline'>

const FAULT = { ok: false, fault: 'engine' } as const
