import {
  AUXILIARIES,
  BASE_FORMS,
  NOUN_SLOT,
  PAST_FORMS,
  PRESENT_FORMS,
  SPEECH_VERBS,
} from '../languages/en/words/index.ts'
import type { SentenceView } from './sentence-view.ts'

/** "they say", "officials claim"; not "a 70-page report". */
const takesBaseForm = (before: string) => /^(?:they|we|i|you|who|that|which)$/.test(before) || /[^su]s$/.test(before)

/** Can the token, standing right behind a subject, be its finite verb? */
export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (word === undefined || view.nameAt.has(at) || !/^[\p{Ll}'’]/u.test(view.tokens[at]!.text)) return false
  if (/^['’]s$/.test(word)) return false
  if (AUXILIARIES.has(word)) return true
  if (NOUN_SLOT.has(view.words[at - 1] ?? '')) return false
  return (
    PAST_FORMS.has(word) ||
    PRESENT_FORMS.has(word) ||
    (BASE_FORMS.has(word) && takesBaseForm(view.words[at - 1] ?? '')) ||
    (SPEECH_VERBS.has(word) && !BASE_FORMS.has(word) && !word.endsWith('ing')) ||
    /^(?:(?:self|re|co|pre|over)-)?[^-]*[^e-]ed$/.test(word)
  )
}

const isAdverb = (word: string) =>
  /(?:ly|^also|^then|^now|^still|^just|^again|^later|^once|^never|^ever|^even|^first|^not)$/.test(word)

/** The first token at or behind `at` that is no adverb. */
export function skipAdverbs(view: SentenceView, at: number): number {
  let next = at
  while (next < view.words.length && isAdverb(view.words[next]!)) next++
  return next
}

/** The first token at or before `at` that is no adverb. */
export function skipAdverbsBack(view: SentenceView, at: number): number {
  let next = at
  while (next >= 0 && isAdverb(view.words[next]!)) next--
  return next
}
