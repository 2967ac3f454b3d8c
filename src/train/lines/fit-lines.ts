import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../engine/extract/extract.ts'
import { ENGLISH } from '../../engine/languages/en/index.ts'
import { parseReading } from '../../engine/parse/parse-reading.ts'
import { recognize } from '../../engine/recognize/recognize.ts'
import { resolve } from '../../engine/resolve/resolve.ts'
import { readingOf } from '../../engine/segment/reading-of.ts'
import { viewArticle } from '../../engine/summarize/article-view.ts'
import { readModels } from '../read-models.ts'
import { crossValidate } from './cross-validate.ts'
import { type Agreement, agreement, type Lesson, learnWeights, share } from './learn-weights.ts'
import { type GoldArticle, readGoldArticles } from './read-gold-articles.ts'

/**
 * Fits the ranking of card lines and summary sentences and writes its weights, readable, beside the engine's code.
 * `tsx src/train/lines/fit-lines.ts [SHARED]`: SHARED holds the reference cards and texts; the same input gives the same file.
 */
const shared = process.argv[2] ?? '../shared'
const models = readModels()
const lessons = readGoldArticles({
  cards: join(shared, 'gold/train-cards'),
  news: join(shared, 'gold/train-news'),
  texts: join(shared, 'ner/train/news.jsonl.gz'),
}).map(toLesson)

const weights = learnWeights(lessons)
print('cross-validated', crossValidate(lessons))
print('on its own articles', agreement(lessons, weights))
writeFileSync('src/engine/summarize/weights.json', `${JSON.stringify(weights, null, 2)}\n`)

function toLesson(gold: GoldArticle): Lesson {
  const reading = readingOf(gold.article, ENGLISH.segment)
  const names = recognize(reading, { ...ENGLISH.recognize, ...models })
  const resolved = {
    ...parseReading(reading, names, models.syntax),
    entities: resolve(reading, names, { ...ENGLISH.resolve, ...models }),
  }
  return { gold, view: viewArticle(resolved, extract(resolved, ENGLISH.extract), ENGLISH.summarize.words) }
}

function print(title: string, figures: Agreement): void {
  const shown = Object.entries(figures).map(([name, figure]) => `${name} ${(100 * share(figure)).toFixed(1)} %`)
  console.log(`${title}: ${shown.join(', ')}`)
}
