import { PAST_FORMS } from '../../lexicon/verbs.ts'
import type { SentenceView } from '../sentence-view.ts'

export type Tense = 'past' | 'present' | 'future'

/** How far from the date its verb is looked for, in tokens. */
const REACH = 18

const FUTURE =
  /^(?:will|would|shall|may|might|can|could|should|'ll|’ll|wo|scheduled|due|expected|slated|upcoming|coming|ahead|planned|plans|planning|hopes|intends|aims|expects|deadline|tomorrow)$/
const PAST_AUXILIARY = /^(?:was|were|had|did|has|have|been|'ve|’ve)$/
const PRESENT = /^(?:is|are|am|does|do|'re|’re|'m|’m)$/

/**
 * The tense of the clause that a date stands in: by the nearest verb before it, else by the nearest behind it.
 * "reports earnings Wednesday" lies ahead, "said Friday" behind.
 */
export function tenseAt(view: SentenceView, first: number, last: number): Tense | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (/^[;"“”]$/.test(view.words[at]!)) break
    const tense = tenseOf(view, at)
    if (tense) return tense
  }
  for (let at = last; at < Math.min(view.words.length, last + REACH); at++) {
    const tense = tenseOf(view, at)
    if (tense) return tense
  }
  return undefined
}

function tenseOf(view: SentenceView, at: number): Tense | undefined {
  const word = view.words[at]!
  if (view.nameAt.has(at)) return undefined
  if (FUTURE.test(word)) return 'future'
  if (PAST_AUXILIARY.test(word)) return leans(view, at) ?? 'past'
  if (PRESENT.test(word)) return 'present'
  if (PAST_FORMS.has(word) || /[^e]ed$/.test(word)) return leans(view, at) ?? 'past'
  // "to meet Thursday", "set to report": an infinitive lies ahead of what was said or planned.
  if (
    view.words[at - 1] === 'to' &&
    /^\p{Ll}+$/u.test(view.tokens[at]!.text) &&
    !/^(?:the|a|an|his|her|its|their)$/.test(word)
  )
    return 'future'
  if (
    /^(?:says|reports|meets|opens|begins|starts|faces|heads|plays|hosts|travels|votes|returns|holds|releases|airs|premieres|arrives|kicks|takes)$/.test(
      word,
    )
  )
    return 'present'
  return undefined
}

/** The auxiliaries before a participle decide: "will be sentenced" is future, "has been sentenced" past. */
function leans(view: SentenceView, at: number): Tense | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = view.words[before]!
    if (FUTURE.test(word) || (word === 'to' && /^(?:be|have)$/.test(view.words[before + 1] ?? ''))) return 'future'
    if (/^(?:was|were|had|has|have)$/.test(word)) return 'past'
    if (/^(?:is|are)$/.test(word)) return 'present'
    if (!/^(?:be|been|being|not|also|\p{L}+ly)$/u.test(word)) return undefined
  }
  return undefined
}
