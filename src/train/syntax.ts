import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { MODEL_PATHS } from '../engine/models.ts'
import { trainSyntax } from './parser/train-syntax.ts'
import { readModels } from './read-models.ts'

/**
 * `npm run train:syntax -- FOLDER`: trains tagger and parser on FOLDER/treebank and the unlabelled text of FOLDER, and writes
 * assets/model/en-syntax.bin. The recognizer must be there: its names are the parser's words. `npm run bench -- parse` scores it.
 */
const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run train:syntax -- FOLDER')
  process.exitCode = 2
} else {
  const started = Date.now()
  const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
  const bytes = trainSyntax(folder, { models: readModels(), log })
  log(`${bytes.byteLength} bytes, ${gzipSync(bytes, { level: 9 }).length} gz`)
  await writeFile(MODEL_PATHS.syntax, new Uint8Array(bytes))
}
