import type { NameMention, Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { completeNames } from './complete-names.ts'
import { findDatelines } from './find-datelines.ts'
import { findSureNames } from './find-sure-names.ts'
import type { FoundName } from './found-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isEnglish } from './is-english.ts'
import { joinNames } from './join-names.ts'
import { TYPE_OF_CLASS } from './model/labels.ts'
import type { Model } from './model/open-model.ts'
import { tagDocument } from './model/tag-document.ts'
import { refineNames } from './refine-names.ts'
import { spelledOut } from './spelled-out.ts'

/** What names are found by. */
export interface Recognizer {
  readonly gazetteer?: Gazetteer
  /** Of English. */
  readonly model?: Model
}

/**
 * The proper names of an article, in order, without overlap. Only the few that are sure where the model is missing, and in
 * other languages than English.
 */
export function recognize(reading: Reading, recognizer: Recognizer): NameMention[] {
  const found = findNames(reading, recognizer)
  return reading.sentences.flatMap((sentence, s) => found[s]!.map((name) => toMention(sentence, name, s)))
}

function findNames({ article, sentences }: Reading, { model, gazetteer }: Recognizer): FoundName[][] {
  const { language } = article
  if (!model || !isEnglish(sentences, language)) return findSureNames(sentences, { gazetteer, language })
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
