import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readText } from '../../src/article/read-text.ts'
import { articleOf, readCorpus } from '../../src/train/read-corpus.ts'
import type { Analysis, Article } from '../../src/types.ts'
import { checkAttributions, type GoldAttribution } from './check-attributions.ts'
import { checkCards } from './check-cards.ts'
import { checkCoreference } from './check-coreference.ts'
import { checkGold } from './check-gold.ts'
import { checkNames } from './check-names.ts'
import type { LabelledArticle, LabelledSet } from './findings.ts'
import type { GoldArticle, GoldCards } from './gold-article.ts'
import { readTreebank } from './read-treebank.ts'

/** How each set is read from the folder of the labels; of the two large ones, a sample that is as large as the others. */
const READERS: Readonly<Record<string, (shared: string) => LabelledArticle[]>> = {
  news: (shared) => readNews(shared, { texts: 'ner/dev/news.jsonl.gz', gold: 'news', cards: 'cards' }),
  news2: (shared) => readNews(shared, { texts: 'ner/dev/news2.jsonl.gz', gold: 'news2', cards: 'cards2' }),
  'train-news': (shared) =>
    readNews(shared, { texts: 'ner/train/news.jsonl.gz', gold: 'train-news', cards: 'train-cards' }),
  'polnear-dev': (shared) => readAttributions(join(shared, 'attribution/polnear-dev.jsonl.gz'), 'polnear-dev'),
  'polnear-train': (shared) =>
    readAttributions(join(shared, 'attribution/polnear-train.jsonl.gz'), 'polnear-train').filter(
      (_, i) => i % 10 === 0,
    ),
  gum: readGum,
  gmb: (shared) =>
    readCorpus(join(shared, 'ner/dev/gmb.jsonl.gz'))
      .filter((_, i) => i % 4 === 0)
      .map(({ article, names }) => ({
        article,
        checks: [{ on: 'gmb', run: (analysis: Analysis) => checkNames(names, analysis) }],
      })),
  seed: readSeed,
}

export const SET_NAMES: readonly string[] = Object.keys(READERS)

/** The sets of these names, in that order. @throws where one is not there. */
export const readSets = (shared: string, names: readonly string[]): LabelledSet[] =>
  names.map((name) => {
    const read = READERS[name]
    if (!read) throw new Error(`no set is called ${name}: ${SET_NAMES.join(', ')}`)
    return { name, articles: read(shared) }
  })

interface NewsFiles {
  /** Articles as JSON Lines, gzipped. */
  readonly texts: string
  /** Folders under `gold`; the first is the set's name. */
  readonly gold: string
  readonly cards: string
}

interface LabelledText {
  readonly doc: string
  readonly published?: string
  readonly text: string
}

function readNews(shared: string, { texts, gold, cards }: NewsFiles): LabelledArticle[] {
  const path = join(shared, texts)
  const corpus = readCorpus(path)
  const files = readGold<GoldArticle>(join(shared, 'gold', gold))
  const reference = readGold<GoldCards>(join(shared, 'gold', cards))
  return readLines<LabelledText>(path).flatMap(({ doc }, i) => {
    const labels = files.get(doc)
    if (!labels) return []
    const { article, names } = corpus[i]!
    const lines = reference.get(doc)
    return {
      article: { ...article, url: `about:${doc}` },
      checks: [
        { on: gold, run: (analysis) => checkGold(labels, analysis) },
        { on: gold, run: (analysis) => checkNames(names, analysis) },
        ...(lines ? [{ on: cards, run: (analysis: Analysis) => checkCards(lines, labels, analysis) }] : []),
      ],
    }
  })
}

function readAttributions(file: string, on: string): LabelledArticle[] {
  return readLines<LabelledText & { readonly attributions: readonly GoldAttribution[] }>(file).map((labelled) => ({
    article: toArticle(labelled),
    checks: [{ on, run: (analysis) => checkAttributions(labelled.attributions, analysis) }],
  }))
}

function toArticle({ doc, text, published }: LabelledText): Article {
  return { ...articleOf(text), url: `about:${doc}`, ...(published && { datePublished: published }) }
}

/** Kinds of texts in which people are named and spoken of. */
const WITH_PEOPLE = /GUM_(?:news|bio|interview|court|speech|voyage)_/

function readGum(shared: string): LabelledArticle[] {
  const parts = ['dev', 'test', 'train'].map((part) => join(shared, 'treebank', `gum-${part}.conllu.gz`))
  return parts
    .flatMap((file) => readTreebank(unzip(file)))
    .filter(({ article }) => WITH_PEOPLE.test(article.url))
    .map(({ article, mentions }) => ({
      article,
      checks: [{ on: 'gum', run: (analysis) => checkCoreference(mentions, analysis) }],
    }))
}

/** The article that the whole began with: a page's text, furniture and all. */
function readSeed(shared: string): LabelledArticle[] {
  const gold = readJson<GoldArticle & { readonly published: string }>(join(shared, 'seed/gold.json'))
  const text = readFileSync(join(shared, 'seed/article.txt'), 'utf8')
  const reading = readText(text, { url: 'about:seed', datePublished: gold.published })
  return reading
    ? [{ article: reading.article, checks: [{ on: 'seed', run: (analysis) => checkGold(gold, analysis) }] }]
    : []
}

/** Labels of a folder by the article's id, which is the file's name. */
function readGold<T>(folder: string): ReadonlyMap<string, T> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((file) => [basename(file, '.json'), readJson<T>(join(folder, file))]))
}

const unzip = (file: string) => gunzipSync(readFileSync(file)).toString('utf8')
const readLines = <T>(file: string): T[] =>
  unzip(file)
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line))
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'))
