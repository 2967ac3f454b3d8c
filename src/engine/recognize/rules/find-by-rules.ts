import type { EntityType, Sentence } from '../../../types.ts'
import { isAllCapitals } from '../../text/capitals.ts'
import type { FoundName } from '../found-name.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { classifyRun, knownType } from './classify-run.ts'
import { type DocumentEvidence, documentEvidence } from './document-evidence.ts'
import { findRuns } from './find-runs.ts'

/** The names of each sentence by rules and lexicons alone: what works where the model is missing. */
export function findByRules(sentences: readonly Sentence[], gazetteer: Gazetteer | undefined): FoundName[][] {
  const evidence = documentEvidence(sentences)
  const first = sentences.map((sentence, s) => findInSentence(sentence, evidence, s, gazetteer))
  return seenAgain(sentences, first)
}

function findInSentence(
  { tokens }: Sentence,
  { casings, capitalizedInside, lower }: DocumentEvidence,
  s: number,
  gazetteer: Gazetteer | undefined,
): FoundName[] {
  const headline = casings[s] !== 'normal'
  return findRuns(tokens)
    .flatMap((run) => classifyRun(tokens, run, gazetteer))
    .filter(({ first, last }) => {
      const word = tokens[first]!.text
      if (headline)
        return knownType(textOf(tokens, first, last), gazetteer) !== undefined || capitalizedInside.has(word)
      // A word that opens the sentence is a name only where it is known as one or stands capitalized elsewhere.
      const ordinary = first === 0 && last === 1 && lower.has(word.toLowerCase()) && !capitalizedInside.has(word)
      return !ordinary || isAllCapitals(word)
    })
}

const textOf = (tokens: Sentence['tokens'], first: number, last: number) =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

/** "Sergey Lavrov … Lavrov": the last word of a person's name is that person again wherever it stands. */
function seenAgain(sentences: readonly Sentence[], found: readonly FoundName[][]): FoundName[][] {
  const types = new Map<string, EntityType>()
  sentences.forEach(({ tokens }, s) => {
    for (const { last, type } of found[s]!) if (type === 'person') types.set(tokens[last - 1]!.text, type)
  })
  return sentences.map(({ tokens }, s) => {
    const taken = new Set(found[s]!.flatMap(({ first, last }) => tokens.slice(first, last).map(({ start }) => start)))
    const again = tokens.flatMap(({ text, start }, i): FoundName[] => {
      const type = taken.has(start) ? undefined : types.get(text)
      return type ? [{ first: i, last: i + 1, type }] : []
    })
    return [...found[s]!, ...again].sort((a, b) => a.first - b.first)
  })
}
