import fc from 'fast-check'
import { analyze, type Models } from '../../src/engine/index.ts'
import { articleOf } from '../../test/engine/hostile-texts.ts'
import { fragment, repeated, TOKENS } from '../../test/engine/repeated-texts.ts'
import { attempt, type Tried } from './tried.ts'

/** Characters of the two texts that a fragment makes. */
const SHORT = 15_000
const LONG = 60_000
/** Four times the text takes four times the time, sixteen times where time grows by the square. */
const STEEPEST = 9
/** Milliseconds that say nothing yet: below, collecting garbage is louder than any rule. */
const QUIET = 500
const TIMES = 3

/** Texts of one fragment over and over: whatever it is, the engine's work must grow with the text's length only. */
export function* fuzzRepeated(runs: number, seed: number, models: Models): Generator<Tried> {
  for (const piece of [...TOKENS.map((token) => `${token} `), ...fc.sample(fragment, { numRuns: runs, seed })]) {
    const read = (length: number) => {
      const article = articleOf(repeated(piece, length), '2026-03-12')
      return attempt(`repeated: ${JSON.stringify(piece)}`, article.text.length, () => {
        analyze(article, models)
        return []
      })
    }
    const long = read(LONG)
    if (long.broken.length > 0 || long.milliseconds < QUIET) yield long
    else {
      const growth = bestOf(() => read(LONG)) / bestOf(() => read(SHORT))
      yield growth < STEEPEST ? long : { ...long, broken: [`time grows ${growth.toFixed(1)} times`] }
    }
  }
}

const bestOf = (work: () => Tried): number => Math.min(...Array.from({ length: TIMES }, () => work().milliseconds))
