import { existsSync } from 'node:fs'
import nlp from 'compromise'
import { articleOf, readCorpus } from '../src/train/read-corpus.ts'
import { readModelFiles } from '../src/train/read-models.ts'
import { adversarialTexts } from './adversarial-texts.ts'
import { shippedEngine } from './shipped-engine.ts'

const NEWS = '../shared/ner/dev/news.jsonl.gz'
const WORDS = 1000
const ROUNDS = 9
/** More than any article has. */
const MANY_WORDS = 200_000

/**
 * `npm run bench -- engine`: one article of 1,000 words, the whole analysis beside what compromise finds in it; then
 * texts of 200,000 words that are as hostile as they come, beside ordinary text of that length: all take time in proportion.
 */
export async function run(): Promise<void> {
  if (!existsSync(NEWS)) return console.log('engine: skipped, the corpora are not beside the repository')
  const { analyze, openModels } = await shippedEngine()
  const models = openModels(readModelFiles())
  const texts = readCorpus(NEWS)
    .map(({ article }) => article.text.split(/(?<=\s)/))
    .filter((words) => words.length >= WORDS)
    .map((words) => words.slice(0, WORDS).join('').trim())
  const ours = texts.map((text) => median(() => analyze(articleOf(text), models)))
  const theirs = texts.map((text) => median(() => nlp(text).topics().json({ offset: true })))
  console.log(`${texts.length} articles cut to ${WORDS} words, median of ${ROUNDS} each, milliseconds`)
  console.log(`sidelight, names to summary  ${middle(ours).toFixed(1)}`)
  console.log(`compromise, names only       ${middle(theirs).toFixed(1)}`)

  const ordinary = readCorpus(NEWS).flatMap(({ article }) => `${article.text}\n\n`.split(/(?<=\s)/))
  const long = Array.from({ length: MANY_WORDS }, (_, i) => ordinary[i % ordinary.length]).join('')
  const usual = processorTimeOf(() => analyze(articleOf(long), models))
  console.log(`${MANY_WORDS.toLocaleString('en')} words of news, milliseconds of the processor  ${usual.toFixed(0)}`)
  for (const [what, text] of adversarialTexts(MANY_WORDS)) {
    const took = processorTimeOf(() => analyze(articleOf(text), models))
    console.log(`  ${what}: ${took.toFixed(0)}, ${(took / usual).toFixed(2)} of it`)
  }
}

/** Milliseconds, whatever else the machine does. */
function processorTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function median(work: () => unknown): number {
  return middle(Array.from({ length: ROUNDS }, () => timeOf(work)))
}
