import { expect, test } from 'vitest'
import { DEP, DEPENDENCIES } from '../../../src/engine/parse/dependencies.ts'
import { openSyntax } from '../../../src/engine/parse/open-syntax.ts'
import { parserWords } from '../../../src/engine/parse/parser-words.ts'
import { unitsOf } from '../../../src/engine/parse/unit.ts'
import { TAG, TAGS, type Tag } from '../../../src/engine/tag/tags.ts'
import { openWordClasses } from '../../../src/engine/tag/word-classes.ts'
import { learnClasses } from '../../../src/train/parser/learn-classes.ts'
import { packSyntax } from '../../../src/train/parser/pack-syntax.ts'
import type { ParserExample } from '../../../src/train/parser/parser-example.ts'
import { childrenOf } from '../../../src/train/parser/reverse-words.ts'
import { trainParser, treeBy } from '../../../src/train/parser/train-parser.ts'
import { formsOf, tagBy, trainTagger } from '../../../src/train/parser/train-tagger.ts'

const WHO = ['mayor', 'baker', 'judge', 'singer', 'pilot', 'doctor']
const DID = ['praised', 'visited', 'painted', 'called']
const SENTENCES = WHO.flatMap((who, i) => DID.map((did) => ['The', who, did, 'the', WHO[(i + 1) % WHO.length]!, '.']))
const ROW: readonly Tag[] = ['DET', 'NOUN', 'VERB.past', 'DET', 'NOUN', 'PUNCT.stop']
const GOLD_TAGS = Uint8Array.from(ROW, (tag) => TAG[tag])
const HEADS = Int32Array.of(0, 2, 3, 7, 5, 3, 3, 0)
const LABELS = Uint8Array.of(0, DEP.det, DEP.nsubj, DEP.root, DEP.det, DEP.obj, DEP.punct, 0)

/** What is learned from sentences of one build, and its binary. */
function train() {
  const learned = learnClasses(SENTENCES, { classes: 4, minCount: 1 })
  const classes = openWordClasses(learned.hashes, learned.classes)
  const tagged = SENTENCES.map((words) => ({ words, tags: GOLD_TAGS }))
  const tagger = trainTagger(tagged, { classes, passes: 4, minCount: 1 })
  const formOf = formsOf(classes)
  const examples = SENTENCES.map((words): ParserExample => {
    const seen = parserWords(unitsOf(words.length, []), { forms: words.map(formOf), tags: GOLD_TAGS })
    return { words: seen, gold: { heads: HEADS, labels: LABELS, children: childrenOf(HEADS) } }
  })
  const options = { passes: 4, prunedPasses: 2, weights: 2_000, minCount: 1, seeds: [1, 2] }
  const parser = trainParser(examples, options)
  return { tag: tagBy(tagger, classes), formOf, parse: treeBy(parser), bytes: packSyntax(learned, tagger, parser) }
}

const { bytes, ...learned } = train()

test('the same sentences make the same bytes', () =>
  expect(Buffer.from(train().bytes).equals(Buffer.from(bytes))).toBe(true))

test('the bytes can be opened', () => expect(openSyntax(bytes).tag(['The']).tags).toHaveLength(1))

test('words that were not seen are tagged and parsed like those that were', () => {
  const words = ['The', 'miller', 'painted', 'the', 'sailor', '.']
  const tags = learned.tag(words)
  expect([...tags].map((one) => TAGS[one])).toEqual([...ROW])
  const { heads, labels } = learned.parse(parserWords(unitsOf(6, []), { forms: words.map(learned.formOf), tags }))
  expect([...heads.subarray(1, 7)]).toEqual([...HEADS.subarray(1, 7)])
  const relations = [...labels.subarray(1, 7)].map((one) => DEPENDENCIES[one])
  expect(relations).toEqual(['det', 'nsubj', 'root', 'det', 'obj', 'punct'])
})
