import type { Token } from '../../../types.ts'
import {
  ADVERBS,
  DAY_NAMES,
  DETERMINERS,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from '../../languages/en/words/index.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import type { TokenRange } from '../../text/tokens.ts'
import { isFiniteVerb } from './is-finite-verb.ts'

/** What a mention does in its sentence. `embedded` is the subject of a clause that hangs on another one. */
export type GrammaticalFunction = 'subject' | 'embedded' | 'object' | 'agent' | 'oblique' | 'possessor' | 'modifier'

/** How far a verb may stand from its subject, in tokens: behind an apposition and an adverb. */
const APPOSITION_REACH = 24

/**
 * "[Acme], the maker of anvils, said" → subject; "after [Acme] said" → embedded; "sued [Acme]" → object;
 * "by [Acme]" → agent; "in [Paris]" → oblique; "[Acme]'s shares" → possessor; "[Acme] shares" → modifier.
 */
export function grammaticalFunction(tokens: readonly Token[], mention: TokenRange): GrammaticalFunction {
  const next = tokens[mention.last]?.text ?? ''
  if (next === "'s" || next === '’s') {
    if (!isFiniteVerb(tokens, mention.last)) return 'possessor'
  } else if (/^['’]$/.test(next) && /s$/.test(tokens[mention.last - 1]?.text ?? '')) return 'possessor'
  const governor = governingPreposition(tokens, mention.first)
  if (governor !== undefined) return governor === 'by' ? 'agent' : 'oblique'
  if (hasVerbAhead(tokens, mention.last)) return isEmbedded(tokens, mention.first) ? 'embedded' : 'subject'
  if (isNounAhead(tokens, mention.last)) return 'modifier'
  return functionFromTheLeft(tokens, mention.first)
}

/** "in [Paris]", "of the [Acme]"; "after [Acme] closed" opens a clause and governs nothing. */
function governingPreposition(tokens: readonly Token[], first: number): string | undefined {
  let i = first - 1
  while (i > 0 && DETERMINERS.has(tokens[i]!.text)) i--
  const word = tokens[i]?.text.toLowerCase() ?? ''
  return PREPOSITIONS.has(word) && !SUBORDINATORS.has(word) ? word : undefined
}

/** Whether a verb follows a noun phrase that ends before `at`: over adverbs, days, brackets, appositions, "and Bob". */
function hasVerbAhead(tokens: readonly Token[], at: number): boolean {
  let i = at
  const reach = at + APPOSITION_REACH
  while (i < tokens.length && i < reach) {
    const word = tokens[i]!.text
    if (isFiniteVerb(tokens, i)) return true
    if (word === ',') i = endOfAside(tokens, i, reach, ',')
    else if (word === '(') i = endOfAside(tokens, i, reach, ')')
    else if (/^[—–]$/.test(word)) i = endOfAside(tokens, i, reach, word)
    else if (word === 'and' && opensWithCapital(tokens[i + 1]?.text ?? '')) i = endOfName(tokens, i + 1)
    else if (isAdverbial(tokens, i)) i++
    else return false
  }
  return false
}

function endOfAside(tokens: readonly Token[], open: number, reach: number, close: string): number {
  for (let i = open + 1; i < tokens.length && i <= reach; i++) if (tokens[i]!.text === close) return i + 1
  return tokens.length
}

function endOfName(tokens: readonly Token[], from: number): number {
  let i = from
  while (opensWithCapital(tokens[i]?.text ?? '')) i++
  return i
}

function isAdverbial(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.text.toLowerCase()
  if (ADVERBS.has(word) || /ly$/.test(word) || DAY_NAMES.has(word)) return true
  return word === 'on' && DAY_NAMES.has(tokens[i + 1]?.text.toLowerCase() ?? '')
}

const isNounAhead = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.text ?? ''
  const behindHyphen = word === '-'
  return behindHyphen || (/^\p{Ll}{3,}/u.test(word) && !isClosedClass(word) && !isFiniteVerb(tokens, at))
}

const isClosedClass = (word: string) =>
  PREPOSITIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  ADVERBS.has(word) ||
  /^(?:and|or|but|nor|last|next|ago)$/.test(word) ||
  /(?:ly|ing)$/.test(word)

/** A clause is embedded when a subordinator or a reporting verb stands between it and the comma or start before it. */
function isEmbedded(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const word = tokens[i]!.text
    if (/^[;:—–]$/.test(word)) return false
    if (word === ',') return i > 0 && opensSubordinate(tokens, i + 1, first)
    if (SUBORDINATORS.has(word.toLowerCase()) || REPORTING.has(word)) return true
  }
  return false
}

const opensSubordinate = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (SUBORDINATORS.has(tokens[i]!.text.toLowerCase())) return true
  return false
}

/** Over the words of the same noun phrase (title, article, adjectives) to the verb or preposition before it. */
function functionFromTheLeft(tokens: readonly Token[], first: number): GrammaticalFunction {
  const reach = Math.max(0, first - 8)
  for (let i = first - 1; i >= reach; i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (word === 'by') return 'agent'
    if (PREPOSITIONS.has(word)) return 'oblique'
    if (isFiniteVerb(tokens, i) || /ing$/.test(word)) return 'object'
  }
  return 'oblique'
}
