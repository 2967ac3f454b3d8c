import type { SentenceView } from '../extract/sentence-view.ts'
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DEMONSTRATIVES,
  DETERMINERS,
  FIRST_PERSON,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../languages/en/words/index.ts'
import { firstVerb, isFiniteVerb } from '../parse/is-finite-verb.ts'
import { chooseCards } from './choose-cards.ts'
import type { Summarizing } from './summarizing.ts'

const CLOSED = [DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS, SUBJECT_PRONOUNS, ADVERBS, AUXILIARIES]

/** What English tells of a story's sentences. */
export const englishSummarizing: Summarizing = {
  words: {
    isContentWord: (word) => word.length > 2 && !CLOSED.some((set) => set.has(word)),
    stem: (word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word),
    pronouns: PERSONAL_PRONOUNS,
    demonstratives: DEMONSTRATIVES,
    firstPerson: FIRST_PERSON,
    hasVerb: (tokens) => firstVerb(tokens, 1, tokens.length) !== undefined,
    leansBack,
  },
  cards: { name: 'summarize/cards', choose: chooseCards },
}

function leansBack({ words, referenceAt, tokens }: SentenceView): boolean {
  const opener = words[0] ?? ''
  if (/^(?:but|and|so|yet|nor|or|then)$/.test(opener)) return true
  if (/^(?:he|she|it|they)$/.test(opener)) return true
  if (DEMONSTRATIVES.has(opener)) return isFiniteVerb(tokens, 1)
  return PERSONAL_PRONOUNS.has(opener) && !referenceAt.has(0)
}
