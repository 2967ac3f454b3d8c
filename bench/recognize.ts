import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { ENGLISH } from '../src/engine/languages/en/index.ts'
import { MODEL_PATHS } from '../src/engine/models.ts'
import { segment } from '../src/engine/segment/segment.ts'
import { articleOf, type CorpusDocument, type CorpusName, readCorpus } from '../src/train/read-corpus.ts'
import { readModelFiles } from '../src/train/read-models.ts'
import { formatScores, scoreNames } from '../src/train/score-names.ts'
import type { Article } from '../src/types.ts'
import { namesByCompromise } from './by-compromise.ts'
import { HEADLINE_CASES } from './headline-case.ts'
import { countNameErrors } from './name-errors.ts'
import { shippedEngine } from './shipped-engine.ts'
import { countWords, wordsPerSecond, wordsPerSecondOnce } from './words-per-second.ts'

/** The first is the one that speed and headlines are measured on. */
const SETS = ['news', 'gmb', 'wnut17', 'crossner-politics']
/** Sentences at an article's top that are written as headlines. */
const HEADLINES = 3
const LONG = 200_000

type FindNames = (article: Article) => CorpusName[]

interface Corpus {
  readonly name: string
  readonly documents: readonly CorpusDocument[]
}

/** Prints quality, speed, size and memory of the recognizer beside compromise, on FOLDER/dev (../shared/ner). */
export async function run([folder = '../shared/ner']: readonly string[]): Promise<void> {
  const files = SETS.map((set) => join(folder, 'dev', `${set}.jsonl.gz`)).filter((file) => existsSync(file))
  if (!files.length) throw new Error(`no corpora in ${folder}/dev`)
  const corpora = files.map((file): Corpus => ({ name: basename(file, '.jsonl.gz'), documents: readCorpus(file) }))
  const { findNames, openModels } = await shippedEngine()
  const memoryBefore = usedMemory()
  const bytes = readModelFiles()
  const started = performance.now()
  const models = openModels(bytes)
  const loaded = performance.now() - started
  const sidelight: FindNames = (article) => findNames(article, models)
  const trained = join(folder, 'train', 'news.jsonl.gz')
  const unseen = existsSync(trained) ? readCorpus(trained).map(({ article }) => article) : []
  printSpeed({ documents: corpora[0]!.documents, unseen }, sidelight)
  printSizes()
  print('load, milliseconds', loaded.toFixed(1))
  print('memory, megabytes', ((usedMemory() - memoryBefore) / 1e6).toFixed(1))
  console.log(`\n${'precision, recall, F1'.padEnd(30)}`)
  for (const corpus of corpora) printScores(corpus, sidelight)
  printHeadlines(corpora[0]!.documents, sidelight)
}

const print = (what: string, ...figures: readonly (string | number)[]) =>
  console.log(what.padEnd(42) + figures.map((figure) => String(figure).padStart(14)).join(''))

interface SpeedTexts {
  readonly documents: readonly CorpusDocument[]
  /** Articles that neither side has read before. */
  readonly unseen: readonly Article[]
}

/** Speed comes first: neither side is warm then. */
function printSpeed({ documents, unseen }: SpeedTexts, sidelight: FindNames): void {
  const articles = documents.map(({ article }) => article)
  const text = articles.map((article) => article.text).join('\n\n')
  const long = articleOf(`${text}\n\n`.repeat(Math.ceil(LONG / countWords(text))))
  print('', 'sidelight', 'compromise', 'times')
  const compare = (what: string, measure: (read: FindNames) => number) => {
    const [us, them] = [measure(sidelight), measure(namesByCompromise)]
    print(what, us, them, (us / them).toFixed(1))
  }
  compare('words a second', (read) => wordsPerSecond(articles, read))
  if (unseen.length) compare('words a second, articles never seen', (read) => wordsPerSecondOnce(unseen, read))
  print(`words a second, ${countWords(long.text)} words at once`, wordsPerSecond([long], sidelight))
}

function printSizes(): void {
  const sizes = Object.values(MODEL_PATHS)
    .filter((path) => existsSync(path))
    .map((path) => ({ path, raw: readFileSync(path).length, gz: gzipSync(readFileSync(path), { level: 9 }).length }))
  for (const { path, raw, gz } of sizes) print(`${path}, bytes raw and gz`, raw, gz)
  print(
    'together, bytes gz',
    '',
    sizes.reduce((sum, { gz }) => sum + gz, 0),
  )
}

function printScores({ name, documents }: Corpus, sidelight: FindNames): void {
  const pairs = documents.map(({ names, article }) => [names, sidelight(article)] as const)
  console.log(formatScores(`${name}  sidelight`, scoreNames(pairs)))
  const theirs = documents.map(({ names, article }) => [names, namesByCompromise(article)] as const)
  console.log(formatScores(`${name}  compromise`, scoreNames(theirs)))
  const errors = Object.entries(countNameErrors(pairs)).map(([kind, count]) => `${kind} ${count}`)
  console.log(`${name}  left: ${errors.join(', ')}`)
}

/** The first sentences of each article written as headlines are, its other text as it stands. */
function printHeadlines(documents: readonly CorpusDocument[], find: FindNames): void {
  for (const [name, rewrite] of Object.entries(HEADLINE_CASES)) {
    const pairs = documents.map(({ article, names }) => {
      const end = segment(article, ENGLISH.segment)[HEADLINES - 1]?.end ?? article.text.length
      const text = rewrite(article.text.slice(0, end)) + article.text.slice(end)
      const above = (name: CorpusName) => name.end <= end
      return [names.filter(above), find(articleOf(text, article.blocks)).filter(above)] as const
    })
    console.log(formatScores(`headlines in ${name}`, scoreNames(pairs)))
  }
}

/** Bytes in use once all that is free is collected: heap and buffers. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
