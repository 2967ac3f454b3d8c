import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TAGS, type Tag } from '../../../src/engine/tag/tags.ts'
import { readModels } from '../../../src/train/read-models.ts'

const { syntax } = readModels()

const tagsOf = (words: readonly string[]) => [...syntax!.tag(words).tags].map((tag) => TAGS[tag]!)

/** Plain sentences, each word with its tag: a tagger that misses one is not fit to ship. */
const TAGGED: readonly (readonly [word: string, tag: Tag])[][] = [
  [
    ['The', 'DET'],
    ['old', 'ADJ'],
    ['bridge', 'NOUN'],
    ['has', 'AUX.present'],
    ['collapsed', 'VERB.participle'],
    ['.', 'PUNCT.stop'],
  ],
  [
    ['She', 'PRON'],
    ['told', 'VERB.past'],
    ['him', 'PRON.accusative'],
    ['that', 'SCONJ'],
    ['they', 'PRON'],
    ['would', 'AUX.modal'],
    ['win', 'VERB.infinitive'],
    ['.', 'PUNCT.stop'],
  ],
  [
    ['Her', 'PRON.possessive'],
    ['brothers', 'NOUN.plural'],
    ['were', 'AUX.past'],
    ['singing', 'VERB.gerund'],
    [',', 'PUNCT.comma'],
    ['and', 'CCONJ'],
    ['he', 'PRON'],
    ['wants', 'VERB.present'],
    ['to', 'PART.to'],
    ['sleep', 'VERB.infinitive'],
  ],
  [
    ['There', 'PRON.existential'],
    ['are', 'VERB.present'],
    ['two', 'NUM'],
    ['schools', 'NOUN.plural'],
    ['in', 'ADP'],
    ['the', 'DET'],
    ['town', 'NOUN'],
    ["'s", 'PART.possessive'],
    ['centre', 'NOUN'],
    ['.', 'PUNCT.stop'],
  ],
  [
    ['THE', 'DET'],
    ['MAYOR', 'NOUN'],
    ['SAID', 'VERB.past'],
    ['THAT', 'SCONJ'],
    ['THE', 'DET'],
    ['SCHOOL', 'NOUN'],
    ['WOULD', 'AUX.modal'],
    ['CLOSE', 'VERB.infinitive'],
  ],
]

test.each(TAGGED.map((row) => [row.map(([word]) => word).join(' '), row] as const))('%s', (_, row) =>
  expect(tagsOf(row.map(([word]) => word))).toEqual(row.map(([, tag]) => tag)),
)

test('any words have a tag each', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 10 }), (words) => {
      expect(tagsOf(words).filter(Boolean)).toHaveLength(words.length)
    }),
    { numRuns: 30 },
  )
})

test('what was tagged before changes nothing', () => {
  const words = ['The', 'old', 'bridge', 'has', 'collapsed', '.']
  const before = tagsOf(words)
  tagsOf(['She', 'told', 'the', 'old', 'Bridge', 'that', 'HE', 'collapsed'])
  expect(tagsOf(words)).toEqual(before)
})
