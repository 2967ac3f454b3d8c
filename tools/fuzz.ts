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

/** A rule that looks back at everything shows in the longer of these, and the shorter says how it grows. */
const LONG = 80_000
const SHORT = 20_000
/** Four times the text takes four times the time, with room for noise; sixteen times where it grows by the square. */
const STEEPEST = 10
/** Milliseconds that say nothing yet: below, collecting garbage is louder than any rule. */
const QUIET = 500

function* texts(): Generator<readonly [what: string, text: string]> {
  for (let seed = firstSeed; seed < firstSeed + inputs; seed += 1) {
    const dice = diceOf(seed)
    yield [`seed ${seed}`, seed % 2 ? scramble(dice, 400) : mutate(dice, demo)]
  }
}

function attempt(what: string, text: string): Tried {
  const article = articleOf(text, '2026-03-12')
  // The process's own time, so that a busy machine does not show.
  const begun = process.cpuUsage()
  const since = () => process.cpuUsage(begun).user / 1000
  try {
    const analysis = analyze(article, resources)
    const milliseconds = since()
    return { what, milliseconds, characters: text.length, broken: brokenPromises(article, analysis) }
  } catch (error) {
    return { what, milliseconds: since(), characters: text.length, broken: [`threw ${error}`] }
  }
}

function attemptRepeated(piece: string): Tried {
  const repeated = (length: number) => piece.repeat(Math.ceil(length / piece.length))
  const name = `${JSON.stringify(piece.slice(0, 40))} repeated`
  const long = attempt(name, repeated(LONG))
  if (long.milliseconds < QUIET) return long
  const growth = long.milliseconds / attempt(name, repeated(SHORT)).milliseconds
  return growth < STEEPEST ? long : { ...long, broken: [...long.broken, `time grows ${growth.toFixed(1)} times`] }
}

function* attempts(): Generator<Tried> {
  for (const [what, text] of texts()) yield attempt(what, text)
  for (const piece of [...PIECES, demo]) yield attemptRepeated(piece)
}

const tried: Tried[] = []
for (const result of attempts()) {
  if (result.broken.length > 0) console.log(`BROKEN ${result.what}: ${result.broken.slice(0, 3).join('; ')}`)
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
