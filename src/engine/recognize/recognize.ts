import type { NameMention, Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Resources } from '../resources.ts'
import type { FoundName } from './found-name.ts'
import { TYPE_OF_CLASS } from './model/labels.ts'
import type { Model } from './model/open-model.ts'
import { tagDocument } from './model/tag-document.ts'
import { refineNames } from './refine-names.ts'
import { findByRules } from './rules/find-by-rules.ts'

/** The proper names of an article, in order, without overlap. */
export function recognize({ sentences }: Reading, { model, gazetteer }: Resources): NameMention[] {
  const found = model
    ? refineNames(sentences, findByModel(sentences, model, gazetteer))
    : findByRules(sentences, gazetteer)
  return sentences.flatMap((sentence, s) => found[s]!.map((name) => toMention(sentence, name, s)))
}

const findByModel = (sentences: readonly Sentence[], model: Model, gazetteer: Resources['gazetteer']): FoundName[][] =>
  tagDocument(sentences, model, gazetteer).map((names) =>
    names.map(({ first, last, class: kind }) => ({ first, last, type: TYPE_OF_CLASS[kind] })),
  )

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
