import type { EntityType, Token } from '../../types.ts'
import { isCountry } from '../languages/en/is-country.ts'
import { isPeople } from '../languages/en/is-people.ts'
import { MEDIA, REGIONS } from '../languages/en/names/index.ts'
import { FUNCTION_WORDS, ORGANIZATION_HEADS, TITLE_MODIFIERS } from '../languages/en/words/index.ts'
import { opensWithCapital } from '../text/capitals.ts'
import { isGlued, textOfTokens } from '../text/tokens.ts'
import type { FoundName } from './found-name.ts'
import type { Border } from './recognizing.ts'
import { isTitle } from './title-before.ts'
import { typeByHeart } from './type-by-heart.ts'

/** Splits what the model took for one name where it is several, and trims titles, articles and marks off its ends, by each border in its order. */
export const mendBorders = (
  tokens: readonly Token[],
  name: FoundName,
  borders: readonly Border[],
): readonly FoundName[] =>
  borders.reduce<readonly FoundName[]>((parts, { mend }) => parts.flatMap((part) => mend(tokens, part)), [name])

/** "NATO-member Finland" → [NATO], [Finland]; "London-based Acme" → a place and what has its seat there: a compound of a name and a common word parts two names. */
function splitHyphened(tokens: readonly Token[], name: FoundName): FoundName[] {
  for (let at = name.first + 1; at < name.last - 1; at++) {
    if (
      !HYPHEN.test(tokens[at]!.text) ||
      !SMALL.test(tokens[at + 1]!.text) ||
      !(isGlued(tokens, at) && isGlued(tokens, at + 1))
    )
      continue
    return [
      retyped(tokens, {
        ...name,
        last: at,
        ...(tokens[at + 1]!.text === 'based' && { type: 'place' }),
      }),
      ...(at + 2 < name.last ? splitHyphened(tokens, retyped(tokens, { ...name, first: at + 2 })) : []),
    ]
  }
  return [name]
}

const HYPHEN = /^[-‐‑]$/
const SMALL = /^\p{Ll}/u

const retyped = (tokens: readonly Token[], name: FoundName): FoundName => ({
  ...name,
  type: typeByHeart(textOfTokens(tokens, name)) ?? name.type,
})

const SHORTEST_SHOUT = 4

/** "NATO WASN'T THERE WHEN WE NEEDED THEM": a sentence in capitals is no name. */
function dropShouted(tokens: readonly Token[], name: FoundName): FoundName[] {
  const words = tokens.slice(name.first, name.last).map(({ text }) => text)
  const isShouted =
    words.length >= SHORTEST_SHOUT &&
    words.every((word) => word === word.toUpperCase()) &&
    words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length > 1
  return isShouted ? [] : [name]
}

const MARK = /^[^\p{L}\p{N}]+$/u
const POSSESSIVE = /^['’]s?$/i

/** "Mr Hunt" → [Hunt], "Abdallah -" → [Abdallah], "the Netherlands" → [Netherlands]; nothing for a title or mark alone. */
function trimName(tokens: readonly Token[], name: FoundName): FoundName[] {
  let { first, last } = name
  while (first < last && isBeforeName(tokens[first]!.text, { ...name, first })) first++
  while (first < last && (MARK.test(tokens[last - 1]!.text) || POSSESSIVE.test(tokens[last - 1]!.text))) last--
  return first < last ? [{ ...name, first, last }] : []
}

const isBeforeName = (word: string, { first, last, type }: FoundName): boolean =>
  MARK.test(word) || word === 'the' || (type === 'person' && last - first > 1 && isTitle(word))

/** "U.S. Attorney Nealy Cox", "NATO Secretary General Jens Stoltenberg" → whose office it is and a person. */
function splitTitled(tokens: readonly Token[], name: FoundName): FoundName[] {
  const { first, last } = name
  let start = first + 1
  if (start >= last || !isOffice(tokens[start]!.text)) return [name]
  const holder = typeByHeart(tokens[first]!.text)
  if (!holder) return [name]
  while (start < last && (isOffice(tokens[start]!.text) || TITLE_MODIFIERS.has(tokens[start]!.text))) start++
  const rest = tokens.slice(start, last).map(({ text }) => text)
  const isPerson = rest.length > 1 && rest.length < 4 && rest.every((word) => opensWithCapital(word) && !isOfBody(word))
  if (!isPerson) return [name]
  return [
    { first, last: first + 1, type: holder },
    { first: start, last, type: 'person' },
  ]
}

/** "Attorney", "Secretary-General". */
const isOffice = (word: string) => isTitle(word.replace(/-.*/, ''))
const isOfBody = (word: string) => ORGANIZATION_HEADS.has(word) || FUNCTION_WORDS.has(word.toLowerCase())

/** Parties as adjectives: "Democratic California". */
const PARTISAN = /^(?:Democratic|Republican)$/
/** Bodies that each people has one of: "the American Red Cross", "the Chinese CDC", "Scottish Labour" are their own. */
const NATIONAL_BODY = /^(?:Red Cross|Red Crescent|Labour|Tories|\p{Lu}+)$/u

/** "Islamist Muslim Brotherhood", "Democratic California" → a people or party and what it describes; "UK Government" → the country. */
function splitAdjective(tokens: readonly Token[], name: FoundName): FoundName[] {
  const { first, last } = name
  if (last - first < 2) return [name]
  const front = tokens[first]!.text
  if (!(PARTISAN.test(front) || isPeople(front) || isCountry(front))) return [name]
  const rest = textOfTokens(tokens, { first: first + 1, last })
  const isWhole = typeByHeart(textOfTokens(tokens, name)) !== undefined
  if (!isWhole && rest === 'Government' && isCountry(front)) return [{ first, last: first + 1, type: 'place' }]
  const type = isWhole ? undefined : describedBy(front, rest)
  if (!type) return [name]
  return [
    { first, last: first + 1, type: 'other' },
    { first: first + 1, last, type },
  ]
}

function describedBy(adjective: string, name: string): EntityType | undefined {
  if (PARTISAN.test(adjective) && (REGIONS.has(name) || isCountry(name))) return 'place'
  const isBody = typeByHeart(name) === 'organization' && !NATIONAL_BODY.test(name)
  return isBody && isPeople(adjective) ? 'organization' : undefined
}

/** "Egyptian Copts" → [Egyptian], [Copts]; "South African" is one. */
function splitPeoples(tokens: readonly Token[], name: FoundName): FoundName[] {
  const { first, last, type } = name
  const words = tokens.slice(first, last).map(({ text }) => text)
  const isSplit = type === 'other' && words.length > 1 && !isPeople(words.join(' ')) && words.every(isPeople)
  return isSplit
    ? words.map((_, at) => ({
        ...name,
        first: first + at,
        last: first + at + 1,
      }))
    : [name]
}

/** "Science and Nature", "Reuters and Bloomberg" → two, where each is known as a paper, a journal or an agency. */
function splitMedia(tokens: readonly Token[], name: FoundName): FoundName[] {
  const and = tokens.findIndex(({ text }, i) => i > name.first && i < name.last - 1 && text === 'and')
  const [before, after] = [
    { first: name.first, last: and },
    { first: and + 1, last: name.last },
  ]
  const isPair = and > 0 && MEDIA.has(textOfTokens(tokens, before)) && MEDIA.has(textOfTokens(tokens, after))
  return isPair && !MEDIA.has(textOfTokens(tokens, name))
    ? [
        { ...before, type: 'organization' },
        { ...after, type: 'organization' },
      ]
    : [name]
}

/** In the order in which they are asked. */
export const BORDERS: readonly Border[] = [
  { name: 'recognize/split-hyphened', mend: splitHyphened },
  { name: 'recognize/drop-shouted', mend: dropShouted },
  { name: 'recognize/trim-name', mend: trimName },
  { name: 'recognize/split-titled', mend: splitTitled },
  { name: 'recognize/split-adjective', mend: splitAdjective },
  { name: 'recognize/split-peoples', mend: splitPeoples },
  { name: 'recognize/split-media', mend: splitMedia },
]
