import type { Span } from '../../../types.ts'

/** What belongs to a date in front of it: "early", "the end of", and the preposition that says how it is meant. */
const BEFORE =
  /(?:\b(?:in|on|until|till|since|before|after|by|during)\s+)?(?:\b(?:the\s+)?(?:(?:beginning|start|end|middle|first half|second half)\s+of|early|late|mid|earlier|later|fiscal(?:\s+year)?|year)[\s-]+|\bmid-)?$/i
const AFTER = /^(?:\s+(?:morning|afternoon|evening|night)\b)?(?:['’]s\b)?/i
/** "the [2016] election": a date that describes a noun stands alone. */
const ARTICLE = /\b(?:the|a|an|this|that|his|her|its|their)\s+$/i

/** "the [end of January]" */
const PART = /^(?:beginning|start|middle|end) of\b/i
const RELATIVE = /^(?:last|this|next|today|yesterday|tomorrow)\b/i

/** How far before a date its own words may reach, in characters. */
const REACH = 40

/** "until 2047", "in early March", "Wednesday night": a date with the words that say how it is meant. */
export function widenDate(text: string, within: Span, { start, end }: Span): Span {
  const lead = text.slice(Math.max(within.start, start - REACH), start)
  const before = PART.test(text.slice(start, end))
    ? /\b(?:(?:in|on|until|till|since|before|after|by|at) )?the $/i.exec(lead)
    : ARTICLE.test(lead)
      ? null
      : BEFORE.exec(lead)
  // "rolled in last month": the preposition belongs to the verb.
  const leads =
    /^(?:in|on)\s+$/i.test(before?.[0] ?? '') && RELATIVE.test(text.slice(start, end)) ? 0 : (before?.[0].length ?? 0)
  const after = AFTER.exec(text.slice(end, within.end))
  return { start: start - leads, end: end + (after?.[0].length ?? 0) }
}
