import type { Reply } from '../messages.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import type { PageOutline } from '../types.ts'
import { askBackground } from './ask-background.ts'

// Ten times what a machine of today takes for a character, milliseconds.
const WORK_PER_CHARACTER = 0.05

/**
 * The article in a page's outline and its analysis, or why there is none. `have`: the key of the analysis that is here
 * already, and need not come again. Never throws.
 */
export async function askAnalysis(outline: PageOutline, have?: string): Promise<Reply<'analyze'>> {
  const length = outline.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_TEXT) return { ok: false, fault: 'tooLong' }
  const request = { outline, ...(have !== undefined && { have }) }
  try {
    const reply = await askBackground('analyze', request, length * WORK_PER_CHARACTER)
    return !reply.ok || reply.kept.every((index) => index < outline.blocks.length) ? reply : FAULT
  } catch {
    return FAULT
  }
}

const FAULT = { ok: false, fault: 'engine' } as const
