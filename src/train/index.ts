import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { MODEL_PATHS, openModels } from '../engine/models.ts'
import { readCorpus } from './read-corpus.ts'
import { readModelFiles } from './read-models.ts'
import { findCorpusNames } from './recognizer/find-corpus-names.ts'
import { readTrainingCorpora } from './recognizer/read-training-corpora.ts'
import { trainRecognizer } from './recognizer/train-recognizer.ts'
import { formatScores, scoreNames } from './score-names.ts'

/**
 * `npm run train -- FOLDER`: trains the recognizer on FOLDER/train, writes assets/model/en.bin and prints what it
 * scores on FOLDER/dev. `--held-out` leaves every sixth article of the news out, scores on them too, and writes nothing.
 */
const HELD_OUT = 6
const DEV = ['news', 'gmb', 'wnut17', 'crossner-politics']

const [folder, option] = process.argv.slice(2)
if (!folder || (option && option !== '--held-out')) {
  console.error('usage: npm run train -- FOLDER [--held-out]')
  process.exitCode = 2
} else await train(folder, option === '--held-out')

async function train(from: string, holdOut: boolean): Promise<void> {
  const started = Date.now()
  const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
  const files = readModelFiles()
  const { gazetteer } = openModels({ ...(files.gazetteer && { gazetteer: files.gazetteer }) })
  const documents = readTrainingCorpora(from)
  const news = documents.filter(({ use }) => use.file === 'news')
  const held = new Set(holdOut ? news.filter((_, i) => i % HELD_OUT === 0) : [])
  log(`${documents.length - held.size} documents`)
  const bytes = trainRecognizer(
    documents.filter((document) => !held.has(document)),
    { gazetteer, log },
  )
  log(`${bytes.byteLength} bytes, ${gzipSync(bytes, { level: 9 }).length} gz`)
  if (!holdOut) await writeFile(MODEL_PATHS.model, new Uint8Array(bytes))
  const models = { ...openModels({ model: bytes }), ...(gazetteer && { gazetteer }) }
  const print = (name: string, scored: Parameters<typeof findCorpusNames>[0]) =>
    console.log(formatScores(name, scoreNames(findCorpusNames(scored, models))))
  if (held.size) print('held out', [...held])
  for (const set of DEV) {
    const file = join(from, 'dev', `${set}.jsonl.gz`)
    if (existsSync(file)) print(set, readCorpus(file))
  }
}
