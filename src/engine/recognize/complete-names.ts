import type { EntityType, Sentence, Token } from '../../types.ts'
import { CALENDAR, COMPASS, FUNCTION_WORDS, NAME_LINKS } from '../languages/en/words/index.ts'
import { isAllCapitals, isCapitalized } from '../text/capitals.ts'
import { mostFrequent } from '../text/count-by.ts'
import { groupBy } from '../text/group-by.ts'
import { textOfTokens } from '../text/tokens.ts'
import { casingOf, wordForm } from './casing.ts'
import type { FoundName } from './found-name.ts'
import { nameByPattern } from './name-by-pattern.ts'
import { typeByHeart } from './type-by-heart.ts'

/** Names that are filled in are at most this long: longer ones the model sees by itself. */
const LONGEST = 5

/**
 * Adds what a model that looks at one place at a time leaves out: the names that it found elsewhere in the article, and those
 * that are listed: countries, peoples, bodies of the world. What it found stays.
 */
export function completeNames(
  sentences: readonly Sentence[],
  found: readonly (readonly FoundName[])[],
): (readonly FoundName[])[] {
  const names = namesOf(sentences, found)
  const known: Known = {
    known: names,
    inCapitals: new Map([...names].map(([text, type]) => [text.toUpperCase(), type])),
    lower: lowerCaseWords(sentences),
  }
  return sentences.map(({ tokens }, s) => {
    const own = longerByHeart(tokens, found[s]!)
    const added = namesLeftOut(tokens, own, known)
    return added.length ? [...own, ...added].sort((a, b) => a.first - b.first) : own
  })
}

/** [Arab] Spring → [Arab Spring]: where a name begins a longer one that is listed or told by its form, it is that one. */
function longerByHeart(tokens: readonly Token[], found: readonly FoundName[]): readonly FoundName[] {
  const longer = found.map((name, i) => {
    // "17th [Street]"
    for (const first of [name.first, name.first - 1]) {
      const free = first >= (found[i - 1]?.last ?? 0)
      const pattern = free ? nameByPattern(tokens, first, found[i + 1]?.first ?? tokens.length) : undefined
      if (pattern && pattern.last - pattern.first > name.last - name.first && pattern.last >= name.last) return pattern
    }
    const limit = Math.min(found[i + 1]?.first ?? tokens.length, name.first + LONGEST)
    let end = name.last
    while (end < limit && mayGoOn(tokens[end]!.text)) end++
    for (let last = end; last > name.last; last--) {
      const type = typeByHeart(textOfTokens(tokens, { first: name.first, last }))
      if (type && type !== 'place' && !isCapitalized(tokens[last]?.text ?? '')) return { first: name.first, last, type }
    }
    return name
  })
  return longer.some((name, i) => name !== found[i]) ? longer : found
}

/** Each name that was found, with the type that it has most often. */
function namesOf(
  sentences: readonly Sentence[],
  found: readonly (readonly FoundName[])[],
): ReadonlyMap<string, EntityType> {
  const named = found.flatMap((names, s) =>
    names
      .filter(({ first, last }) => last - first <= LONGEST)
      .map((name) => ({ text: textOfTokens(sentences[s]!.tokens, name), type: name.type })),
  )
  const byText = groupBy(named, ({ text }) => (CALENDAR.has(text) ? undefined : text))
  return new Map([...byText].map(([text, same]) => [text, mostFrequent(same.map(({ type }) => type))!]))
}

/** "Hope Road … we hope that": a word that the article also writes small may open a sentence as itself. */
function lowerCaseWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const lower = new Set<string>()
  for (const { tokens } of sentences) for (const { text } of tokens) if (!isCapitalized(text)) lower.add(text)
  return lower
}

interface Known {
  readonly known: ReadonlyMap<string, EntityType>
  /** The same as a headline in capitals writes them. */
  readonly inCapitals: ReadonlyMap<string, EntityType>
  readonly lower: ReadonlySet<string>
}

function namesLeftOut(tokens: readonly Token[], found: readonly FoundName[], known: Known): FoundName[] {
  const names: FoundName[] = []
  const isHeadline = isInCapitals(tokens)
  let next = 0
  for (let first = 0; first < tokens.length; first++) {
    const taken = found[next]
    if (taken?.first === first) {
      first = taken.last - 1
      next++
      continue
    }
    const limit = taken?.first ?? tokens.length
    let name = nameByPattern(tokens, first, limit)
    if (!name && isCapitalized(tokens[first]!.text)) {
      name = isHeadline
        ? longestInCapitals(tokens, { first, limit }, known)
        : longestKnown(tokens, { first, limit }, known)
      // In a headline in capitals each neighbour has one, so that it says nothing of where the name ends.
      if (name && !isHeadline && isInsideName(tokens, name, found)) name = undefined
    }
    if (!name) continue
    names.push(name)
    first = name.last - 1
  }
  return names
}

/** The longest known name that begins with a token and ends before `limit`. */
function longestKnown(
  tokens: readonly Token[],
  { first, limit }: { readonly first: number; readonly limit: number },
  { known, lower }: Known,
): FoundName | undefined {
  let end = first + 1
  while (end < Math.min(limit, first + LONGEST) && mayGoOn(tokens[end]!.text)) end++
  for (let last = end; last > first; last--) {
    const text = textOfTokens(tokens, { first, last })
    const byHeart = typeByHeart(text)
    const type = known.get(text) ?? byHeart
    // "IS infiltrated the city": no sentence gives its first word a second capital.
    const isSure = byHeart && (first > 0 || isAllCapitals(text))
    const isOrdinary = last - first === 1 && lower.has(text.toLowerCase()) && !isSure
    if (type && !isOrdinary) return { first, last, type }
  }
  return undefined
}

/** "SYRIA SAYS ISLAMIC STATE LEFT": what the article writes otherwise, or what is listed. */
function longestInCapitals(
  tokens: readonly Token[],
  { first, limit }: { readonly first: number; readonly limit: number },
  { inCapitals, lower }: Known,
): FoundName | undefined {
  for (let last = Math.min(limit, first + LONGEST); last > first; last--) {
    const text = textOfTokens(tokens, { first, last })
    const isOrdinary = last - first === 1 && (lower.has(text.toLowerCase()) || FUNCTION_WORDS.has(text.toLowerCase()))
    const type = isOrdinary ? undefined : (inCapitals.get(text) ?? typeByHeart(inSmall(text)))
    if (type) return { first, last, type }
  }
  return undefined
}

/** "ISLAMIC STATE" → "Islamic State". */
const inSmall = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())

const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => isAllCapitals(text)) && casingOf(tokens.map(({ text }) => wordForm(text))) === 'capitals'

/** Names go on by capitals, marks and numbers, and by some small words. */
const mayGoOn = (word: string): boolean => NAME_LINKS.has(word) || word === 'and' || !/^\p{Ll}/u.test(word)

/** "the Hong Kong Act": a capital on either side makes it part of a longer name, which is not the same. */
const isInsideName = (tokens: readonly Token[], name: FoundName, found: readonly FoundName[]): boolean =>
  [name.first - 1, name.last].some((at) => {
    const beside = tokens[at]?.text
    if (beside === undefined || !isCapitalized(beside) || (at === 0 && name.first === 1)) return false
    return (
      !isOnItsOwn(tokens, at, name) &&
      !found.some(({ first, last, type }) => first <= at && at < last && type !== 'person')
    )
  })

/** "Eastern European", "told The Associated Press", "NATO WAS THERE": a word beside a name that no longer name is made of. */
function isOnItsOwn(tokens: readonly Token[], at: number, name: FoundName): boolean {
  const word = tokens[at]!.text
  // "Tory MPs"
  if (at >= name.last && /^\p{Lu}{2,}s$/u.test(word)) return true
  if (at < name.first && (word === 'The' || (COMPASS.has(word) && name.type === 'other'))) return true
  return isShouted(word) && !isShouted(tokens[name.first]!.text)
}

/** A small word in capitals: "WAS", "WASN'T". */
const isShouted = (word: string): boolean =>
  isAllCapitals(word) && FUNCTION_WORDS.has(word.toLowerCase().replace(/n['’]t$/, ''))
