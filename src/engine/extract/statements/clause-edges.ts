import type { Token } from '../../../types.ts'
import { RELATIVES, SUBJECT_PRONOUNS } from '../../lexicon/clause-words.ts'
import { AUXILIARIES, REPORTING } from '../../lexicon/verbs.ts'
import { firstVerb, isFiniteVerb } from './is-finite-verb.ts'

/** A place where a sentence may be parted: `at` is the mark or conjunction, `resume` the first token behind it. */
export interface ClauseEdge {
  readonly at: number
  readonly resume: number
  /** `coordinate`: what follows has a subject and verb of its own. `relative`, `participle`: it hangs on what precedes. */
  readonly kind: 'coordinate' | 'relative' | 'participle'
}

/**
 * The edges of a sentence's clauses outside quotes and brackets: "…, which …", "…, raising …", "…, and Bob left", "…; …".
 * Only edges behind a verb count: a relative clause inside the subject is none.
 */
export function clauseEdges(tokens: readonly Token[]): ClauseEdge[] {
  const edges: ClauseEdge[] = []
  const nested = nesting(tokens)
  const verb = firstVerb(tokens, 0, tokens.length) ?? tokens.length
  for (let i = verb + 1; i < tokens.length - 1; i++) {
    if (nested[i] || !/^[,;—–]$/.test(tokens[i]!.text)) continue
    const edge = edgeAt(tokens, i)
    if (edge) edges.push(edge)
  }
  return edges
}

function edgeAt(tokens: readonly Token[], at: number): ClauseEdge | undefined {
  const next = tokens[at + 1]!.text
  if (tokens[at]!.text === ';') return { at, resume: at + 1, kind: 'coordinate' }
  if (RELATIVES.has(next)) return { at, resume: at + 1, kind: 'relative' }
  if (/^\p{Ll}+ing$/u.test(next) && !/^(?:according|including|during|excluding|following)$/.test(next))
    return { at, resume: at + 1, kind: 'participle' }
  if ((next === 'and' || next === 'while') && hasOwnSubject(tokens, at + 2))
    return { at, resume: at + 2, kind: 'coordinate' }
  return undefined
}

/** How many tokens a subject may take before its verb. */
const SUBJECT_REACH = 14

/** "and [the group] said": something that is no verb, then a verb, before the next comma. */
function hasOwnSubject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.text
  if (first === undefined || isFiniteVerb(tokens, from) || AUXILIARIES.has(first) || REPORTING.has(first)) return false
  if (
    !/^\p{Lu}/u.test(first) &&
    !SUBJECT_PRONOUNS.has(first) &&
    !/^(?:the|a|an|its|his|her|their|some|many|most|other|more|about|\d+)$/.test(first)
  )
    return false
  for (let i = from + 1; i < tokens.length && i < from + SUBJECT_REACH; i++) {
    if (/^[,;.—–]$/.test(tokens[i]!.text)) return false
    if (isFiniteVerb(tokens, i)) return true
  }
  return false
}

/** For each token, whether it stands inside quotes or brackets. An open mark that is never closed nests nothing. */
export function nesting(tokens: readonly Token[]): readonly boolean[] {
  const nested = new Array<boolean>(tokens.length).fill(false)
  let open: number | undefined
  let closer = ''
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text
    if (open === undefined) {
      const wanted = CLOSER[word]
      if (wanted === undefined) continue
      open = i
      closer = wanted
    } else if (word === closer) {
      nested.fill(true, open, i + 1)
      open = undefined
    }
  }
  return nested
}

const CLOSER: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '“': '”',
  '"': '"',
  '(': ')',
  '[': ']',
  '«': '»',
})
