import type { Sentence, Token } from '../../types.ts'
import { isCountry } from '../languages/en/is-country.ts'
import { REGIONS } from '../languages/en/names/index.ts'
import { capitalize, opensWithCapital } from '../text/capitals.ts'
import type { FoundName } from './found-name.ts'
import type { Gazetteer } from './gazetteer.ts'

/** "BEIRUT/THE HAGUE, March 7 (Reuters) —": a dateline has its dash among this many tokens. */
const REACH = 14

/** "BEIRUT, Lebanon (AP) — Rockets fell …" → [BEIRUT]: the places in capitals that a report opens with. */
export const findDatelines = (
  sentences: readonly Sentence[],
  found: readonly (readonly FoundName[])[],
  gazetteer: Gazetteer | undefined,
): (readonly FoundName[])[] =>
  sentences.map(({ tokens, block }, s) => {
    const places = sentences[s - 1]?.block === block ? [] : placesOfDateline(tokens, gazetteer)
    const end = places.at(-1)?.last
    return end === undefined ? found[s]! : [...places, ...found[s]!.filter(({ first }) => first >= end)]
  })

const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’.-]+$/u
const DASH = /^(?:[-–—]|--)$/
/** What stands between place and dash: "Lebanon", "March", "7", "(Reuters)". */
const BETWEEN = /^(?:[,/().]|\p{Lu}.*|\d+)$/u

function placesOfDateline(tokens: readonly Token[], gazetteer: Gazetteer | undefined): FoundName[] {
  const dash = tokens.findIndex(({ text }, at) => at > 0 && DASH.test(text))
  if (dash < 0 || dash > REACH || !tokens.slice(0, dash).every(({ text }) => BETWEEN.test(text))) return []
  const places: FoundName[] = []
  for (let first = 0; first < dash; ) {
    let last = first
    while (last < dash && IN_CAPITALS.test(tokens[last]!.text)) last++
    if (last === first) break
    places.push({ first, last, type: 'place' })
    first = tokens[last]!.text === '/' ? last + 1 : dash
  }
  return places.every(({ first, last }) => isPlace(tokens, { first, last, dash }, gazetteer)) ? places : []
}

/** Known as a place, or followed by the country or state that it lies in: "BREAKING —" opens no report. */
function isPlace(
  tokens: readonly Token[],
  { first, last, dash }: { readonly first: number; readonly last: number; readonly dash: number },
  gazetteer: Gazetteer | undefined,
): boolean {
  const name = tokens
    .slice(first, last)
    .map(({ text }) => capitalize(text.toLowerCase()))
    .join(' ')
  const around = tokens[last]?.text === ',' ? wordsUpTo(tokens, last + 1, dash) : ''
  return [name, around].some((place) => isCountry(place) || REGIONS.has(place)) || (gazetteer?.citySize(name) ?? 0) > 0
}

/** The words from a token to the next mark. */
function wordsUpTo(tokens: readonly Token[], from: number, end: number): string {
  const words = tokens.slice(from, end).map(({ text }) => text)
  const mark = words.findIndex((word) => !opensWithCapital(word))
  return words.slice(0, mark < 0 ? undefined : mark).join(' ')
}
