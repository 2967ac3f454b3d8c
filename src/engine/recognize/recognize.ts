import { atOnce, type Pieces } from '../../pieces.ts'
import type { NameMention, Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { findSureNames } from './find-sure-names.ts'
import type { FoundName } from './found-name.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Model } from './model/open-model.ts'
import type { FoundNames, Recognizing } from './recognizing.ts'

/** What names are found by. */
export interface Recognizer extends Recognizing {
  readonly gazetteer?: Gazetteer
  /** Of the language. */
  readonly model?: Model
}

/**
 * The proper names of an article, in order, without overlap. Only the few that are sure in any language where the model is
 * missing or the language has none.
 */
export const recognize = (reading: Reading, recognizer: Recognizer): NameMention[] =>
  atOnce(recognizeInPieces(reading, recognizer))

export function* recognizeInPieces(reading: Reading, recognizer: Recognizer): Pieces<NameMention[]> {
  const found = yield* findNames(reading, recognizer)
  return reading.sentences.flatMap((sentence, s) => found[s]!.map((name) => toMention(sentence, name, s)))
}

function* findNames(
  { article, sentences }: Reading,
  { model, gazetteer, tagger, repairs, borders = [], joins = [] }: Recognizer,
): Pieces<FoundNames> {
  if (!model || !tagger) return findSureNames(sentences, { gazetteer, language: article.language })
  const surroundings = { article, sentences, gazetteer, borders, joins }
  let found = tagger(surroundings, model)
  for (const { mend } of repairs) {
    yield
    found = mend(found, surroundings)
  }
  return found
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
