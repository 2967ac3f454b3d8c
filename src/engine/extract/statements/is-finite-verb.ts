import type { Token } from '../../../types.ts'
import {
  ADVERBS,
  AUXILIARIES,
  BASE_FORMS,
  DETERMINERS,
  PAST_FORMS,
  PREPOSITIONS,
  PRESENT_FORMS,
  SUBJECT_PRONOUNS,
} from '../../languages/en/words/index.ts'
import { opensWithCapital } from '../../text/capitals.ts'

/**
 * Whether token `i` is a verb that can make a clause of its own. Without a tagger: closed-class auxiliaries, a list
 * of verb forms, "-ed", and what stands before. "the plans" and "a talk" are none; "officials say" is one.
 */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text
  if (word === undefined) return false
  if (AUXILIARIES.has(word)) return !isPossessive(tokens, i)
  if (!/^\p{Ll}/u.test(word)) return false
  const before = tokens[i - 1]?.text.toLowerCase()
  if (before === undefined || isNounSlot(before)) return false
  if (PAST_FORMS.has(word)) return true
  if (PRESENT_FORMS.has(word)) return !/[-‐]$/.test(before)
  if (BASE_FORMS.has(word)) return takesBaseForm(tokens, i)
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')
}

/** "the", "its", "of", "to": what follows is a noun, an adjective or an infinitive. */
const isNounSlot = (before: string) =>
  (DETERMINERS.has(before) && !SUBJECT_PRONOUNS.has(before)) || PREPOSITIONS.has(before) || AUXILIARIES.has(before)

/** "they want", "officials also say", "Acme and Orbit plan". */
function takesBaseForm(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (at > 0 && (ADVERBS.has(tokens[at]!.text) || /ly$/.test(tokens[at]!.text))) at--
  const before = tokens[at]!.text.toLowerCase()
  if (/^(?:they|we|i|you|who|that|which)$/.test(before)) return true
  return (before.length > 4 && /[^su]s$/.test(before)) || isSecondOfTwo(tokens, at)
}

/** "Acme and [Orbit]". */
const isSecondOfTwo = (tokens: readonly Token[], at: number) =>
  opensWithCapital(tokens[at]!.text) && tokens[at - 1]?.text === 'and' && opensWithCapital(tokens[at - 2]?.text ?? '')

/** "Syria's army": the clitic is no verb when a noun follows; "she's won" and "it's a" are verbs. */
function isPossessive(tokens: readonly Token[], i: number): boolean {
  const clitic = tokens[i]!.text
  return (clitic === "'s" || clitic === '’s') && !SUBJECT_PRONOUNS.has(tokens[i - 1]?.text.toLowerCase() ?? '')
}

/** Whether a clause between two tokens has a verb of its own, and the index of its first. */
export function firstVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return i
  return undefined
}
