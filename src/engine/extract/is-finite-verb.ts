import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import { AUXILIARIES, PAST_FORMS, PRESENT_FORMS } from '../lexicon/verbs.ts'
import type { SentenceView } from './sentence-view.ts'

/** Can the token, standing right behind a subject, be its finite verb? */
export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (word === undefined || view.nameAt.has(at) || !/^[\p{Ll}'’]/u.test(view.tokens[at]!.text)) return false
  if (/^['’]s$/.test(word)) return false
  return (
    AUXILIARIES.has(word) ||
    PAST_FORMS.has(word) ||
    PRESENT_FORMS.has(word) ||
    (SPEECH_VERBS.has(word) && !word.endsWith('ing')) ||
    (/[^e]ed$/.test(word) && !word.includes('-'))
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
