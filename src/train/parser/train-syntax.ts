import { join } from 'node:path'
import type { Models } from '../../engine/models.ts'
import { parserWords } from '../../engine/parse/parser-words.ts'
import { unitsOf } from '../../engine/parse/unit.ts'
import { openWordClasses } from '../../engine/tag/word-classes.ts'
import { learnClasses } from './learn-classes.ts'
import { packSyntax } from './pack-syntax.ts'
import { type ParserExample, parserExample } from './parser-example.ts'
import { type PlainSentence, readArticleSentences, readLooseSentences } from './read-article-sentences.ts'
import { readTreebank } from './read-treebank.ts'
import { recasedCopies } from './recased-copies.ts'
import { trainParser } from './train-parser.ts'
import { formsOf, type TaggedSentence, tagBy, trainTagger } from './train-tagger.ts'
import { type Teacher, trainTeacher } from './train-teacher.ts'
import { treebankNames } from './treebank-names.ts'

export interface SyntaxOptions {
  /** The recognizer, whose names the parser takes for words. */
  readonly models: Models
  readonly log: (line: string) => void
}

/** Chosen on the development parts of the treebanks; the figures stand in assets/model/README.md. */
const CLASSES = { classes: 320, minCount: 8 }
const TAGGER = { passes: 6, minCount: 2 }
/** Taggers that only tag the part of the treebanks that they did not learn from. */
const FOLDS = 5
const FOLD_PASSES = 4
const TEACHER = { passes: 6, minCount: 10, each: 2 }
const PARSER = { passes: 6, prunedPasses: 5, weights: 560_000, minCount: 10, seeds: [1, 2, 3] }
/** Of unlabelled sentences those teach on which the voters agree as far as this, and count half. */
const TAUGHT = { agreement: 0.88, weight: 0.5, fewest: 5, most: 60 }

/**
 * Trains a tagger and a parser on the treebanks and the unlabelled articles of FOLDER, and packs them. The same files
 * and models give the same bytes.
 */
export function trainSyntax(folder: string, { models, log }: SyntaxOptions): ArrayBuffer {
  const gold = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(join(folder, 'treebank', `${name}.conllu.gz`)))
  const articles = readArticleSentences(folder)
  const learned = learnClasses([...gold, ...articles, ...readLooseSentences(folder)].map(wordsOf), CLASSES)
  const classes = openWordClasses(learned.hashes, learned.classes)
  log(`${learned.hashes.length} words in classes`)
  const tagged = gold.map((sentence) => ({ words: wordsOf(sentence), tags: sentence.tags }))
  const teach = (of: readonly TaggedSentence[], passes: number) =>
    trainTagger([...of, ...recasedCopies(of)], { ...TAGGER, classes, passes })
  const tags = crossTags(tagged, (of) => tagBy(teach(of, FOLD_PASSES), classes))
  const tagger = teach(tagged, TAGGER.passes)
  log(`tagger of ${tagger.weights.length} weights`)
  const formOf = formsOf(classes)
  const names = treebankNames(gold, models)
  const examples = gold.map((sentence, i) => parserExample(sentence, { tags: tags[i]!, names: names[i]! }, formOf))
  const teacher = trainTeacher(examples, { ...TEACHER, log })
  const taught = teachSentences(articles, { teacher, tag: tagBy(tagger, classes), formOf, models })
  log(`${taught.length} of ${articles.length} unlabelled sentences teach`)
  return packSyntax(learned, tagger, trainParser([...examples, ...taught], { ...PARSER, log }))
}

const wordsOf = ({ tokens }: PlainSentence): string[] => tokens.map(({ text }) => text)

type Tag = (words: readonly string[]) => Uint8Array

/** Tags each sentence by a tagger that did not learn from it: only such tags are as good and as bad as they will be in use. */
function crossTags(sentences: readonly TaggedSentence[], train: (of: readonly TaggedSentence[]) => Tag): Uint8Array[] {
  const tags: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const tag = train(sentences.filter((_, i) => i % FOLDS !== fold))
    for (let i = fold; i < sentences.length; i += FOLDS) tags[i] = tag(sentences[i]!.words)
  }
  return tags
}

interface Teaching {
  readonly teacher: Teacher
  readonly tag: Tag
  readonly formOf: ReturnType<typeof formsOf>
  readonly models: Models
}

/** Unlabelled sentences with the trees that their teacher is sure of. */
function teachSentences(
  sentences: readonly PlainSentence[],
  { teacher, tag, formOf, models }: Teaching,
): ParserExample[] {
  const names = treebankNames(sentences, models)
  return sentences.flatMap((sentence, i) => {
    const words = wordsOf(sentence)
    const units = unitsOf(words.length, names[i]!)
    if (units.length < TAUGHT.fewest || units.length > TAUGHT.most) return []
    const seen = parserWords(units, { forms: words.map(formOf), tags: tag(words) })
    const gold = teacher(seen)
    return gold.agreement < TAUGHT.agreement ? [] : [{ words: seen, gold, weight: TAUGHT.weight }]
  })
}
