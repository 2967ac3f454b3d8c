import type { EntityType, Sentence, Token } from '../../types.ts'
import { countryByName } from '../lexicon/country-by-name.ts'
import { NO_ACRONYMS, WELL_KNOWN_ORGANIZATIONS } from '../lexicon/organizations.ts'
import { CALENDAR, isPeople } from '../lexicon/peoples.ts'
import { COUNTRY_NAMES } from '../lexicon/places.ts'
import { isCapitalized } from './casing.ts'
import type { FoundName } from './found-name.ts'

/** Names that are filled in are at most this long: longer ones the model sees by itself. */
const LONGEST = 5

/**
 * Adds what a model that looks at one place at a time leaves out: the names that it found elsewhere in the article, and of the
 * names that rules found (`byRules`) those that are known by heart: countries, peoples, bodies of the world. What it found stays.
 */
export function completeNames(
  sentences: readonly Sentence[],
  found: readonly FoundName[][],
  byRules: readonly FoundName[][],
): FoundName[][] {
  const known = namesOf(sentences, found)
  const lower = lowerCaseWords(sentences)
  return sentences.map(({ tokens }, s) => {
    const covered = new Set(found[s]!.flatMap(({ first, last }) => range(first, last)))
    const isFree = ({ first, last }: FoundName) => range(first, last).every((at) => !covered.has(at))
    const sure = byRules[s]!.filter(
      (name) => isFree(name) && isKnownByHeart(textOf(tokens, name)) && !isInsideName(tokens, name),
    )
    for (const { first, last } of sure) for (const at of range(first, last)) covered.add(at)
    const again = namesAgain(tokens, { known, lower, covered })
    return [...found[s]!, ...sure, ...again].sort((a, b) => a.first - b.first)
  })
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i)

const textOf = (tokens: readonly Token[], { first, last }: FoundName) =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

const isKnownByHeart = (name: string) =>
  isPeople(name) ||
  COUNTRY_NAMES.has(name) ||
  countryByName(name) !== undefined ||
  (WELL_KNOWN_ORGANIZATIONS.has(name) && !NO_ACRONYMS.has(name))

/** Each name that was found, with the type that it has most often. */
function namesOf(sentences: readonly Sentence[], found: readonly FoundName[][]): ReadonlyMap<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>()
  found.forEach((names, s) => {
    for (const name of names) {
      const text = textOf(sentences[s]!.tokens, name)
      if (name.last - name.first > LONGEST || CALENDAR.has(text)) continue
      const types = counts.get(text) ?? new Map<EntityType, number>()
      counts.set(text, types.set(name.type, (types.get(name.type) ?? 0) + 1))
    }
  })
  return new Map([...counts].map(([text, types]) => [text, [...types].sort((a, b) => b[1] - a[1])[0]![0]]))
}

/** "Hope Road … we hope that": a word that the article also writes small may open a sentence as itself. */
const lowerCaseWords = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text))))

interface Known {
  readonly known: ReadonlyMap<string, EntityType>
  readonly lower: ReadonlySet<string>
  readonly covered: ReadonlySet<number>
}

function namesAgain(tokens: readonly Token[], { known, lower, covered }: Known): FoundName[] {
  const names: FoundName[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (covered.has(first) || !isCapitalized(tokens[first]!.text)) continue
    const name = longestKnown(tokens, first, { known, lower, covered })
    if (!name || isInsideName(tokens, name)) continue
    names.push(name)
    first = name.last - 1
  }
  return names
}

function longestKnown(tokens: readonly Token[], first: number, { known, lower, covered }: Known) {
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    if (range(first, last).some((at) => covered.has(at))) continue
    const text = textOf(tokens, { first, last, type: 'other' })
    const type = known.get(text)
    if (type && !(last - first === 1 && lower.has(text.toLowerCase()))) return { first, last, type }
  }
  return undefined
}

/** "the Hong Kong Act": a capital on either side makes it part of a longer name, which is not the same. */
const isInsideName = (tokens: readonly Token[], { first, last }: FoundName) =>
  [tokens[first - 1], tokens[last]].some((beside, side) =>
    beside ? isCapitalized(beside.text) && !(side === 0 && first === 1) : false,
  )
