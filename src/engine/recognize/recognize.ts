import type { NameMention, Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Resources } from '../resources.ts'
import { completeNames } from './complete-names.ts'
import { findDatelines } from './find-datelines.ts'
import type { FoundName } from './found-name.ts'
import { isEnglish } from './is-english.ts'
import { joinNames } from './join-names.ts'
import { TYPE_OF_CLASS } from './model/labels.ts'
import { tagDocument } from './model/tag-document.ts'
import { refineNames } from './refine-names.ts'
import { findByRules } from './rules/find-by-rules.ts'
import { findSureNames } from './rules/find-sure-names.ts'
import { spelledOut } from './spelled-out.ts'

/**
 * The proper names of an article, in order, without overlap. Where the model is missing, rules find them. Of an article
 * in another language than English only the few names that are sure.
 */
export function recognize(reading: Reading, resources: Resources): NameMention[] {
  const found = findNames(reading, resources)
  return reading.sentences.flatMap((sentence, s) => found[s]!.map((name) => toMention(sentence, name, s)))
}

function findNames({ article, sentences }: Reading, { model, gazetteer }: Resources): FoundName[][] {
  const { language } = article
  if (!isEnglish(sentences, language)) return findSureNames(sentences, { gazetteer, language })
  if (!model) return findByRules(sentences, gazetteer)
  const tagged = tagDocument(sentences, model, gazetteer).map((names) =>
    names.map(({ first, last, class: kind }) => ({ first, last, type: TYPE_OF_CLASS[kind] })),
  )
  const refined = refineNames(sentences, tagged, article.siteName)
  const completed = completeNames(sentences, spelledOut(sentences, refined))
  return findDatelines(sentences, joinNames(sentences, completed), gazetteer)
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
