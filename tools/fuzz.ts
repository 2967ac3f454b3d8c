import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadResources } from '../src/cli/load-resources.ts'
import { analyze } from '../src/engine/index.ts'
import { brokenPromises } from '../test/engine/broken-promises.ts'
import { articleOf, diceOf, mutate, PIECES, scramble } from '../test/engine/hostile-texts.ts'

/** `npm run fuzz -- [--inputs N] [--seed N]`: hostile texts through the engine, at length. Fails if a promise breaks. */

interface Tried {
  readonly what: string
  readonly milliseconds: number
  readonly characters: number
  readonly broken: readonly string[]
}

const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } })
const inputs = Number(values.inputs ?? 5000)
const firstSeed = Number(values.seed ?? 1)

const resources = await loadResources()
const demo = readFileSync('test/articles/river-pact.html', 'utf8').replace(/<[^>]*>/g, '\n')

/** Long enough that anything but linear time shows as minutes. */
const LONG = 400_000

function* texts(): Generator<readonly [what: string, text: string]> {
  for (let seed = firstSeed; seed < firstSeed + inputs; seed += 1) {
    const dice = diceOf(seed)
    yield [`seed ${seed}`, seed % 2 ? scramble(dice, 400) : mutate(dice, demo)]
  }
  for (const piece of PIECES) yield [`${JSON.stringify(piece)} repeated`, piece.repeat(Math.ceil(LONG / piece.length))]
  yield ['the demo article repeated', demo.repeat(Math.ceil(LONG / demo.length))]
}

function attempt(what: string, text: string): Tried {
  const article = articleOf(text, '2026-03-12')
  const begun = performance.now()
  try {
    const analysis = analyze(article, resources)
    const milliseconds = performance.now() - begun
    return { what, milliseconds, characters: text.length, broken: brokenPromises(article, analysis) }
  } catch (error) {
    return { what, milliseconds: performance.now() - begun, characters: text.length, broken: [`threw ${error}`] }
  }
}

const tried: Tried[] = []
for (const [what, text] of texts()) {
  const result = attempt(what, text)
  if (result.broken.length > 0) console.log(`BROKEN ${what}: ${result.broken.slice(0, 3).join('; ')}`)
  tried.push(result)
}

const failures = tried.filter(({ broken }) => broken.length > 0)
console.log(
  `${tried.length} inputs, ${tried.reduce((sum, { characters }) => sum + characters, 0).toLocaleString('en')} characters`,
)
console.log(`${failures.length} failures`)
console.log('longest:')
for (const { what, milliseconds, characters } of tried.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5))
  console.log(`  ${milliseconds.toFixed(0).padStart(6)} ms for ${characters.toLocaleString('en')} characters: ${what}`)
if (failures.length > 0) process.exitCode = 1
