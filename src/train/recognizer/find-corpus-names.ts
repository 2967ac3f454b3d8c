import { ENGLISH } from '../../engine/languages/en/index.ts'
import type { Models } from '../../engine/models.ts'
import { recognize } from '../../engine/recognize/recognize.ts'
import { readingOf } from '../../engine/segment/reading-of.ts'
import type { Article, EntityType } from '../../types.ts'
import type { CorpusClass, CorpusDocument, CorpusName } from '../read-corpus.ts'

const CLASS_OF_TYPE: Readonly<Record<EntityType, CorpusClass>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  event: 'MISC',
  other: 'MISC',
}

/** The names that the recognizer finds in an article, with their classes in the corpora. */
export const findNames = (article: Article, models: Models): CorpusName[] =>
  recognize(readingOf(article, ENGLISH.segment), { ...ENGLISH.recognize, ...models }).map(({ start, end, type }) => ({
    start,
    end,
    class: CLASS_OF_TYPE[type],
  }))

/** For each document the names it is labelled with and those that the recognizer finds. */
export const findCorpusNames = (documents: readonly CorpusDocument[], models: Models) =>
  documents.map(({ article, names }) => [names, findNames(article, models)] as const)
