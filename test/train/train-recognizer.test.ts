import { describe, expect, it } from 'vitest'
import { openModel } from '../../src/engine/recognize/model/open-model.ts'
import { articleOf, type CorpusName } from '../../src/train/read-corpus.ts'
import { findNames } from '../../src/train/recognizer/find-corpus-names.ts'
import type { TrainingDocument } from '../../src/train/recognizer/read-training-corpora.ts'
import { trainRecognizer } from '../../src/train/recognizer/train-recognizer.ts'

const PERSONS = [
  'Jane Doe',
  'Omar Velt',
  'Ruth Amari',
  'Piet Zand',
  'Lena Ortiz',
  'Ivo Marsh',
  'Nadia Quill',
  'Tom Berger',
]
const PLACES = ['Arlen', 'Port Vell', 'Kestrel Bay', 'Norwich']
const BODIES = ['Acme Corporation', 'Harbour Council', 'Vell Trust', 'Tarn Ministry', 'Zand Group', 'Ortiz Bank']

/** A small corpus in which one name follows a title, one "in", one "the". */
const documents: TrainingDocument[] = PERSONS.flatMap((person, i) =>
  PLACES.map((place, j): TrainingDocument => {
    const body = BODIES[(i + j) % BODIES.length]!
    const text = `President ${person} spoke in ${place} on Monday. Officials of the ${body} said that they would wait.`
    const nameAt = (name: string, kind: CorpusName['class']): CorpusName => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      class: kind,
    })
    return {
      article: articleOf(text),
      names: [nameAt(person, 'PER'), nameAt(place, 'LOC'), nameAt(body, 'ORG')],
      use: { file: 'written here', weight: 1 },
    }
  }),
)

/** Milliseconds that a training may take on a busy machine. */
const TRAINING = 30_000

const train = () => trainRecognizer(documents, { gazetteer: undefined, log: () => {}, l1: 0.5 })

describe('trainRecognizer', () => {
  const bytes = train()

  it(
    'makes the same bytes of the same documents',
    () => expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true),
    TRAINING,
  )

  it('learns names that it has not seen, by what stands around them', () => {
    const text =
      'President Karl Huber spoke in Westmoor on Monday. Officials of the Lumen Group said that they would wait.'
    const found = findNames(articleOf(text), { model: openModel(bytes) })
    expect(found.map(({ start, end, class: kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
      'Karl Huber PER',
      'Westmoor LOC',
      'Lumen Group ORG',
    ])
  })
})
