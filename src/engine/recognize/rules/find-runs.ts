import type { Token } from '../../../types.ts'
import { WELL_KNOWN_ORGANIZATIONS } from '../../languages/en/names/index.ts'
import {
  CALENDAR,
  FUNCTION_WORDS,
  NAME_LINKS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  PLACE_OPENERS,
  TITLES,
} from '../../languages/en/words/index.ts'
import { isCapitalized } from '../../text/capitals.ts'

/** Tokens [first, last) of a sentence that may be a name, or names side by side. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A title in capitals has some 30 words. Past it a run is cut, since what follows looks at each word of it again and again. */
const LONGEST_RUN = 40

/** Capitalized words in a row, with the small words that names have inside: "Ministry of Defence", "Ursula von der Leyen". */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!opensRun(tokens, at)) {
      at++
      continue
    }
    let last = at + 1
    for (let next: number | undefined = last; next && next - at < LONGEST_RUN; next = continueRun(tokens, at, last))
      last = next
    runs.push({ first: at, last })
    at = last
  }
  return runs
}

function opensRun(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!
  return isNameWord(text) && !(i === 0 && isFunctionWord(text) && !WELL_KNOWN_ORGANIZATIONS.has(text))
}

/** "IT", "AM" and the like aside, a function word in capitals inside a sentence ("The" in "The Hague") may belong to a name. */
const isNameWord = (word: string) =>
  isCapitalized(word) && !CALENDAR.has(word) && !(isFunctionWord(word) && !/^\p{Lu}{2}/u.test(word))

const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word.toLowerCase())

/** The end of the run with the next word, or undefined where the run is over. */
function continueRun(tokens: readonly Token[], first: number, last: number): number | undefined {
  const word = tokens[last]?.text
  if (word === undefined) return undefined
  if (isNameWord(word)) return last + 1
  if (word === '&' && isNameWord(tokens[last + 1]?.text ?? '')) return last + 2
  if (NAME_LINKS.has(word) && mayLink(tokens, first, last)) {
    const skip = tokens[last + 1]?.text === 'the' ? 2 : 1
    if (isNameWord(tokens[last + skip]?.text ?? '')) return last + skip + 1
  }
  if (!NAME_PARTICLES.has(word)) return undefined
  let next = last
  while (NAME_PARTICLES.has(tokens[next]?.text ?? '')) next++
  return isNameWord(tokens[next]?.text ?? '') ? next + 1 : undefined
}

/** "of" links to what an organization or a feature of the land opens: not "Johnson of Texas". */
const mayLink = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last)
    .some(({ text }) => ORGANIZATION_HEADS.has(text) || PLACE_OPENERS.has(text) || TITLES.has(text))
