import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import nlp from 'compromise'
import { MODEL_PATHS } from '../src/engine/models.ts'
import type { Dependency } from '../src/engine/parse/dependencies.ts'
import { openSyntax } from '../src/engine/parse/open-syntax.ts'
import { parse } from '../src/engine/parse/parse.ts'
import type { Syntax } from '../src/engine/parse/syntax.ts'
import { type NameUnit, unitsOf } from '../src/engine/parse/unit.ts'
import { tag } from '../src/engine/tag/tag.ts'
import { partOfSpeech } from '../src/engine/tag/tags.ts'
import { readTreebank, type TreebankSentence } from '../src/train/parser/read-treebank.ts'
import { relationScore, type ScoredTree, scoreTrees } from '../src/train/parser/score-trees.ts'
import { treebankNames } from '../src/train/parser/treebank-names.ts'
import { unitTree } from '../src/train/parser/unit-tree.ts'
import { readCorpus } from '../src/train/read-corpus.ts'
import { readBinary, readModels } from '../src/train/read-models.ts'
import { shippedEngine } from './shipped-engine.ts'
import { wordsPerSecond } from './words-per-second.ts'

const SETS = ['ewt-dev', 'gum-dev', 'pud-news-test']
const RELATIONS: readonly Dependency[] = ['nsubj', 'nsubj:pass', 'obj', 'ccomp', 'appos', 'conj', 'flat']
const NEWS = 'ner/dev/news.jsonl.gz'

/**
 * `npm run bench -- parse`: how often tags and arcs are right on treebanks that were not trained on, of all tokens and
 * with each name taken for one word; then words a second beside compromise's tagger, size, and time to load.
 */
export async function run([folder = '../shared']: readonly string[]): Promise<void> {
  const sets = SETS.map((name) => ({ name, file: join(folder, 'treebank', `${name}.conllu.gz`) }))
  const there = sets.filter(({ file }) => existsSync(file))
  if (!there.length) return console.log('parse: skipped, the treebanks are not beside the repository')
  console.log(['set', 'UPOS', 'tag', 'UAS', 'LAS', ...RELATIONS].map((word) => word.padStart(10)).join(''))
  for (const { name, file } of there) printSet(name, readTreebank(file))
  await printSpeed(join(folder, NEWS))
  const bytes = readFileSync(MODEL_PATHS.syntax)
  console.log(`size: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gz`)
  const buffer = readBinary(MODEL_PATHS.syntax)
  const started = performance.now()
  openSyntax(buffer)
  console.log(`load: ${(performance.now() - started).toFixed(1)} ms, cold`)
}

function printSet(name: string, sentences: readonly TreebankSentence[]): void {
  const models = readModels()
  const names = treebankNames(sentences, models)
  const said = sentences.map((sentence, s) => syntaxOfSentence(sentence, names[s]!))
  const goldTags = sentences.flatMap(({ tags }) => [...tags])
  const saidTags = said.flatMap(({ tags }) => [...tags])
  const share = (isRight: (gold: number, at: number) => boolean) =>
    (100 * goldTags.filter(isRight).length) / goldTags.length
  const upos = share((gold, at) => partOfSpeech(gold) === partOfSpeech(saidTags[at]!))
  const fine = share((gold, at) => gold === saidTags[at])
  const tokens = sentences.map((gold, s) => [gold, rooted(said[s]!)] as const)
  printRow(name, [upos, fine], tokens)
  const overNames = sentences.map((gold, s) => {
    const units = unitsOf(gold.tokens.length, names[s]!)
    return [overUnits(gold, units), overUnits(rooted(said[s]!), units)] as const
  })
  printRow('  names one', [upos, fine], overNames)

  function syntaxOfSentence({ text, tokens: of }: TreebankSentence, units: readonly NameUnit[]): Syntax {
    const sentence = { start: 0, end: text.length, block: 0, tokens: of }
    const mentions = units.map(({ first, last, type }) => ({
      start: of[first]!.start,
      end: of[last - 1]!.end,
      kind: 'name' as const,
      type,
      sentence: 0,
    }))
    const tagged = tag([sentence], models.syntax!.tag)
    return parse({ sentences: [sentence], tagged, names: mentions }, models.syntax!.parse)[0]!.syntax
  }
}

/** Treebanks number the root behind the last token. */
const rooted = ({ heads, dependencies }: Syntax) => ({
  heads: Int16Array.from(heads, (head) => (head < 0 ? heads.length : head)),
  dependencies,
})

function overUnits(
  tree: Pick<TreebankSentence, 'heads' | 'dependencies'>,
  units: ReturnType<typeof unitsOf>,
): ScoredTree {
  const { heads, labels } = unitTree(tree, units)
  return { heads: heads.subarray(1, -1), dependencies: labels.subarray(1, -1) }
}

function printRow(name: string, tags: readonly number[], pairs: Parameters<typeof scoreTrees>[0]): void {
  const scores = scoreTrees([...pairs])
  const figures = [
    ...tags,
    (100 * scores.rightHeads) / scores.words,
    (100 * scores.rightArcs) / scores.words,
    ...RELATIONS.map((relation) => relationScore(scores, relation)),
  ]
  console.log(name.padStart(10) + figures.map((figure) => figure.toFixed(1).padStart(10)).join(''))
}

/** Seconds of the processor, warmed, on the same text. */
async function printSpeed(file: string): Promise<void> {
  if (!existsSync(file)) return
  const { openModels, parseArticle } = await shippedEngine()
  const { syntax } = openModels({ syntax: readBinary(MODEL_PATHS.syntax) })
  const articles = readCorpus(file).map(({ article }) => article)
  const ours = wordsPerSecond(articles, (article) => parseArticle(article, syntax!))
  const theirs = wordsPerSecond(articles, ({ text }) => nlp(text).json({ terms: { tags: true } }))
  console.log(`words a second: segmented, with tags and arcs ${ours}; compromise's tags ${theirs}`)
}
