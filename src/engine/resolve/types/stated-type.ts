import type { EntityType, NameMention } from '../../../types.ts'
import { typeOfKind } from '../../languages/en/type-of-kind.ts'
import type { Knowledge, Spelling } from './spelling.ts'

/** How far the words reach that say what a name is. */
const CONTEXT = 60

/** "a mission called X", "an app known as X": the noun before the cue. */
const CALLED = /([\p{Ll}-]+),? (?:that (?:is|was) )?(?:called|named|dubbed|known as) (?:the )?["“‘']?$/u
/** "the constellation X,": a noun right before the name, no clause behind it ("the film Roe directed"). */
const BEFORE = /(?:\b(?:the|an?|its|his|her|their)|['’]s) (?:[\p{Ll}-]+,? ){0,2}?([\p{Ll}-]+) ["“‘']?$/u
const NO_CLAUSE = /^["”’']?(?:[,.;:)]|\n| (?:in|on|at|of|and|or|for|from|with|to|near)\b|$)/u
/** "her old label, X,": who is named beside somebody's thing may also be its next subject, so only a type found elsewhere counts. */
const OWNED = /\b(?:its|his|her|their) (?:[\p{Ll}-]+,? ){0,2}?([\p{Ll}-]+), ["“‘']?$/u
const CLOSES = /^["”’']?[,.;:)]/u
/** "X, a Kurdish-led militia,": up to three words and the noun. */
const APPOSED =
  /^["”’']?, an? (?:[\p{L}\p{N}’'-]+ ){0,3}?([\p{Ll}-]+)(?=[,.;:)–—\n]| (?:that|which|who|whose|based|in|of|for|with|from)\b|$)/u

// "a mission called Europa Clipper" → other, "the constellation Virgo." → place, "Acme, a brewery," → organization
/** The type that the article gives to a name in so many words. */
export function statedType({ mentions }: Spelling, knowledge: Knowledge): EntityType | undefined {
  for (const mention of mentions) {
    const type = statedAt(knowledge, mention) ?? ownedAt(knowledge, mention, mentions)
    if (type) return type
  }
  return undefined
}

function ownedAt(
  { reading: { article } }: Knowledge,
  { start, end, title }: NameMention,
  mentions: Spelling['mentions'],
): EntityType | undefined {
  if (title || !CLOSES.test(article.text.slice(end, end + 2))) return undefined
  const noun = OWNED.exec(article.text.slice(Math.max(0, start - CONTEXT), start))?.[1]
  const type = noun ? typeOfKind(noun) : undefined
  return type && mentions.some((mention) => mention.type === type) ? type : undefined
}

function statedAt({ reading: { article } }: Knowledge, { start, end, title }: NameMention): EntityType | undefined {
  if (title) return undefined
  const head = article.text.slice(Math.max(0, start - CONTEXT), start)
  const tail = article.text.slice(end, end + CONTEXT)
  const nouns = [
    CALLED.exec(head)?.[1],
    NO_CLAUSE.test(tail) ? BEFORE.exec(head)?.[1] : undefined,
    APPOSED.exec(tail)?.[1],
  ]
  return nouns.map((noun) => noun && typeOfKind(noun)).find((type) => type !== undefined) || undefined
}
