import { analyze, type Models } from '../../src/engine/index.ts'
import { brokenPromises } from '../../test/engine/broken-promises.ts'
import { articleOf, diceOf, mutate, PIECES, scramble } from '../../test/engine/hostile-texts.ts'
import { attempt, type Tried } from './tried.ts'

/** A rule that looks back at everything shows in the longer of these, and the shorter says how it grows. */
const LONG = 80_000
const SHORT = 20_000
/** Four times the text takes four times the time, with room for noise; sixteen times where it grows by the square. */
const STEEPEST = 10
/** Milliseconds that say nothing yet: below, collecting garbage is louder than any rule. */
const QUIET = 500

/** Hostile texts through the engine: pieces in any order, a mangled article, and each piece over and over. */
export function* fuzzTexts(seeds: Iterable<number>, demo: string, models: Models): Generator<Tried> {
  const analyzed = (what: string, text: string) => {
    const article = articleOf(text, '2026-03-12')
    return attempt(what, text.length, () => brokenPromises(article, analyze(article, models)))
  }
  const repeated = (piece: string): Tried => {
    const ofLength = (length: number) => piece.repeat(Math.ceil(length / piece.length))
    const what = `text: ${JSON.stringify(piece.slice(0, 40))} repeated`
    const long = analyzed(what, ofLength(LONG))
    if (long.milliseconds < QUIET) return long
    const growth = long.milliseconds / analyzed(what, ofLength(SHORT)).milliseconds
    return growth < STEEPEST ? long : { ...long, broken: [...long.broken, `time grows ${growth.toFixed(1)} times`] }
  }
  for (const seed of seeds) {
    const dice = diceOf(seed)
    yield analyzed(`text: seed ${seed}`, seed % 2 ? scramble(dice, 400) : mutate(dice, demo))
  }
  for (const piece of [...PIECES, demo]) yield repeated(piece)
}
