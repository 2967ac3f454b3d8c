import type { NameMention, Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Resources } from '../resources.ts'
import type { FoundName } from './rules/classify-run.ts'
import { findByRules } from './rules/find-by-rules.ts'

/** The proper names of an article, in order, without overlap. */
export function recognize({ sentences }: Reading, { gazetteer }: Resources): NameMention[] {
  const found = findByRules(sentences, gazetteer)
  return sentences.flatMap((sentence, s) => found[s]!.map((name) => toMention(sentence, name, s)))
}

function toMention({ tokens }: Sentence, { first, last, type, titleFirst }: FoundName, sentence: number): NameMention {
  const title = titleFirst === undefined ? undefined : { start: tokens[titleFirst]!.start, end: tokens[first - 1]!.end }
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    kind: 'name',
    type,
    sentence,
    ...(title && { title }),
  }
}
