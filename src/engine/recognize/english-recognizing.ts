import { completeNames } from './complete-names.ts'
import { findDatelines } from './find-datelines.ts'
import { JOINS, joinNames } from './join-names.ts'
import { BORDERS } from './mend-borders.ts'
import { TYPE_OF_CLASS } from './model/labels.ts'
import { tagDocument } from './model/tag-document.ts'
import type { Recognizing } from './recognizing.ts'
import { refineNames } from './refine-names.ts'
import { spelledOut } from './spelled-out.ts'

/** How English names are found: what the model sees, then what it cannot know. */
export const englishRecognizing: Recognizing = {
  tagger: ({ sentences, gazetteer }, model) =>
    tagDocument(sentences, model, gazetteer).map((names) =>
      names.map(({ first, last, class: kind }) => ({ first, last, type: TYPE_OF_CLASS[kind] })),
    ),
  repairs: [
    {
      name: 'recognize/refine-names',
      mend: (found, { sentences, article: { siteName }, borders }) =>
        refineNames(sentences, found, { borders, siteName }),
    },
    { name: 'recognize/spelled-out', mend: (found, { sentences }) => spelledOut(sentences, found) },
    { name: 'recognize/complete-names', mend: (found, { sentences }) => completeNames(sentences, found) },
    { name: 'recognize/join-names', mend: (found, { sentences, joins }) => joinNames(sentences, found, joins) },
    {
      name: 'recognize/datelines',
      mend: (found, { sentences, gazetteer }) => findDatelines(sentences, found, gazetteer),
    },
  ],
  borders: BORDERS,
  joins: JOINS,
}
