import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadModels } from '../../src/cli/load-models.ts'
import { fuzzFiles } from './fuzz-files.ts'
import { fuzzPages } from './fuzz-pages.ts'
import { fuzzRepeated } from './fuzz-repeated.ts'
import { fuzzTexts } from './fuzz-texts.ts'
import { fuzzValues } from './fuzz-values.ts'
import type { Tried } from './tried.ts'

/**
 * `npm run fuzz -- [--inputs N] [--seed N] [--only GROUP]`: hostile texts through the engine, fragments over and over at
 * two lengths, mangled pages through the scan, damaged model files, and messages, settings and imports of any shape, N of
 * each (fewer fragments and files, which are large). Fails if a promise breaks.
 */

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const inputs = Number(values.inputs ?? 5000)
const firstSeed = Number(values.seed ?? 1)

const page = readFileSync('test/articles/river-pact.html', 'utf8')
const text = page.replace(/<[^>]*>/g, '\n')

function* seeds(share: number): Generator<number> {
  for (let seed = firstSeed; seed < firstSeed + Math.ceil(inputs * share); seed += 1) yield seed
}

const models = await loadModels()
const groups: Readonly<Record<string, Iterable<Tried>>> = {
  texts: fuzzTexts(seeds(1), text, models),
  repeated: fuzzRepeated(Math.ceil(inputs / 20), firstSeed, models),
  pages: fuzzPages(seeds(1), page),
  values: fuzzValues(seeds(1), text),
  files: fuzzFiles(seeds(1 / 10), text),
}

/** It compares times, so it runs where it is asked for, and not beside other work. */
const TIMED = 'repeated'

let failures = 0
for (const [name, group] of Object.entries(groups)) {
  if (values.only === undefined ? name === TIMED : values.only !== name) continue
  const tried = [...group]
  const broken = tried.filter((one) => one.broken.length > 0)
  for (const one of broken) console.log(`BROKEN ${one.what}: ${one.broken.slice(0, 3).join('; ')}`)
  failures += broken.length
  const size = tried.reduce((sum, one) => sum + one.size, 0)
  console.log(`${name}: ${tried.length} inputs, ${size.toLocaleString('en')} characters, ${broken.length} failures`)
  const [longest] = tried.toSorted((a, b) => b.milliseconds - a.milliseconds)
  if (longest)
    console.log(
      `  longest: ${longest.milliseconds.toFixed(0)} ms for ${longest.size.toLocaleString('en')} (${longest.what})`,
    )
}
console.log(`${failures} failures`)
if (failures > 0) process.exitCode = 1
