import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import nlp from 'compromise'
import { loadResources, RESOURCE_PATHS } from '../src/engine/resources.ts'
import { segment } from '../src/engine/segment/segment.ts'
import { articleOf, type CorpusDocument, type CorpusName, readCorpus } from '../src/train/read-corpus.ts'
import { readResourceFiles } from '../src/train/read-resources.ts'
import { findNames } from '../src/train/recognizer/find-corpus-names.ts'
import { formatScores, scoreNames } from '../src/train/score-names.ts'
import type { Article } from '../src/types.ts'
import { HEADLINE_CASES } from './headline-case.ts'
import { shippedEngine } from './shipped-engine.ts'

const SETS = ['news', 'gmb', 'wnut17', 'crossner-politics']
const ROUNDS = 5
/** Sentences at an article's top that are written as headlines. */
const HEADLINES = 3
/** Prints quality, speed, size and memory of the recognizer beside compromise, on FOLDER/dev (../shared/ner). */
export async function run([folder = '../shared/ner']: readonly string[]): Promise<void> {
  const files = readResourceFiles()
  const heapBefore = usedMemory()
  const started = performance.now()
  const resources = loadResources(files)
  const loadMilliseconds = performance.now() - started
  const heap = usedMemory() - heapBefore
  const ours = (article: Article) => findNames(article, resources)
  const sets = SETS.map((set) => join(folder, 'dev', `${set}.jsonl.gz`)).filter((file) => existsSync(file))
  if (!sets.length) throw new Error(`no corpora in ${folder}/dev`)
  const corpora = sets.map((file) => ({ name: basename(file, '.jsonl.gz'), documents: readCorpus(file) }))
  for (const { name, documents } of corpora) {
    console.log(formatScores(`${name}  sidelight`, scoreNames(documents.map((d) => [d.names, ours(d.article)]))))
    console.log(
      formatScores(`${name}  compromise`, scoreNames(documents.map((d) => [d.names, byCompromise(d.article)]))),
    )
  }
  printHeadlines(corpora[0]!.documents, ours)
  const { findNames: shipped } = await shippedEngine()
  printSpeed(corpora[0]!.documents, (article) => shipped(article, resources))
  printSizes()
  console.log(`load ${loadMilliseconds.toFixed(1)} ms, memory ${(heap / 1e6).toFixed(1)} MB (heap and buffers)`)
}

interface Found {
  readonly offset: { readonly start: number; readonly length: number }
}

/** The names of compromise, cut of punctuation and possessives as ours are. */
function byCompromise({ text }: Article): CorpusName[] {
  const document = nlp(text)
  const found = (view: { json(options: object): unknown }, kind: CorpusName['class']) =>
    (view.json({ offset: true }) as Found[]).map(({ offset }) => trimmed(text, offset.start, offset.length, kind))
  return [
    ...found(document.people(), 'PER'),
    ...found(document.places(), 'LOC'),
    ...found(document.organizations(), 'ORG'),
  ]
}

function trimmed(text: string, start: number, length: number, kind: CorpusName['class']): CorpusName {
  const words = text.slice(start, start + length)
  const from = words.search(/[\p{L}\p{N}]/u)
  const end = words.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '').length
  return { start: start + Math.max(from, 0), end: start + end, class: kind }
}

/** The first sentences of each article written as headlines are, its other text as it stands. */
function printHeadlines(documents: readonly CorpusDocument[], find: (article: Article) => CorpusName[]): void {
  for (const [name, rewrite] of Object.entries(HEADLINE_CASES)) {
    const pairs = documents.map(({ article, names }) => {
      const end = segment(article)[HEADLINES - 1]?.end ?? article.text.length
      const text = rewrite(article.text.slice(0, end)) + article.text.slice(end)
      const above = (name: CorpusName) => name.end <= end
      return [names.filter(above), find(articleOf(text, article.blocks)).filter(above)] as const
    })
    console.log(formatScores(`headlines in ${name}`, scoreNames(pairs)))
  }
}

function printSpeed(documents: readonly CorpusDocument[], find: (article: Article) => unknown): void {
  const articles = documents.map(({ article }) => article)
  const text = articles.map((article) => article.text).join('\n\n')
  const long = articleOf(`${text}\n\n`.repeat(Math.ceil(200_000 / countWords(text))))
  const us = wordsPerSecond(articles, find)
  const them = wordsPerSecond(articles, byCompromise)
  console.log(`words a second: sidelight ${us}, compromise ${them}, ${(us / them).toFixed(1)} times`)
  console.log(`words a second in one article of ${countWords(long.text)} words: ${wordsPerSecond([long], find)}`)
}

const countWords = (text: string) => text.split(/\s+/).length

/** The median of some rounds after one to warm up. */
function wordsPerSecond(articles: readonly Article[], find: (article: Article) => unknown): number {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const started = performance.now()
    for (const article of articles) find(article)
    return (1000 * words) / (performance.now() - started)
  })
  return Math.round(rounds.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!)
}

function printSizes(): void {
  const sizes = Object.values(RESOURCE_PATHS)
    .filter((path) => existsSync(path))
    .map((path) => ({ path, raw: readFileSync(path).length, gz: gzipSync(readFileSync(path), { level: 9 }).length }))
  for (const { path, raw, gz } of sizes) console.log(`${path}: ${raw} bytes, ${gz} gz`)
  console.log(`together ${sizes.reduce((sum, { gz }) => sum + gz, 0)} bytes gz`)
}

function usedMemory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
