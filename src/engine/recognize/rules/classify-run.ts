import type { EntityType, Token } from '../../../types.ts'
import { REGIONS, WORLD_REGIONS } from '../../languages/en/names/index.ts'
import {
  NAME_SUFFIXES,
  NO_ACRONYMS,
  OCCUPATIONS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  TITLE_MODIFIERS,
  TITLES,
  VERBS_BESIDE_NAMES,
} from '../../languages/en/words/index.ts'
import { isAllCapitals } from '../../text/capitals.ts'
import type { FoundName } from '../found-name.ts'
import { type Gazetteer, NAME_KIND } from '../gazetteer.ts'
import { typeByHeart } from '../type-by-heart.ts'
import type { Run } from './find-runs.ts'

/** Names known by heart are at most this many words long. */
const MAX_KNOWN_WORDS = 5

/** The names in a run, left to right. What no rule knows stays silent. */
export function classifyRun(tokens: readonly Token[], run: Run, gazetteer: Gazetteer | undefined): FoundName[] {
  const found: FoundName[] = []
  let first = run.first
  while (first < run.last) {
    const known = knownName(tokens, { first, last: run.last }, gazetteer)
    if (known) {
      found.push(known)
      first = known.last
      continue
    }
    const name = wholeName(tokens, { first, last: run.last }, gazetteer)
    if (name) found.push(name)
    break
  }
  return found
}

/** "United Nations" and "New York" by heart, the longest first; not where a longer name goes on ("New York Times"). */
function knownName(
  tokens: readonly Token[],
  { first, last }: Run,
  gazetteer: Gazetteer | undefined,
): FoundName | undefined {
  const rest = wordsOf(tokens, { first, last })
  const whole = knownType(rest.join(' '), gazetteer)
  if (whole) return { first, last, type: whole }
  if (last - first > 1 && (endsOrganization(rest) || PLACE_HEADS.has(rest.at(-1)!))) return undefined
  for (let end = Math.min(last, first + MAX_KNOWN_WORDS); end > first; end--) {
    const type = knownType(wordsOf(tokens, { first, last: end }).join(' '), gazetteer)
    const goesOn = end < last && type === 'place' && isPersonWord(tokens[first]!.text, gazetteer)
    if (type && !goesOn) return { first, last: end, type }
  }
  return undefined
}

/** What a name is known as, whatever stands around it. */
export function knownType(name: string, gazetteer: Gazetteer | undefined): EntityType | undefined {
  if (REGIONS.has(name) || WORLD_REGIONS.has(name)) return 'place'
  return typeByHeart(name) ?? (isKnownCity(name, gazetteer) ? 'place' : undefined)
}

/** log2 of inhabitants. Below it a name alone is as often a surname: Obama (33,000) in Japan, Bush, Johnson. */
const LARGE_CITY = 17

const isKnownCity = (name: string, gazetteer: Gazetteer | undefined) =>
  gazetteer !== undefined && gazetteer.citySize(name) >= (isPersonWord(name, gazetteer) ? LARGE_CITY + 2 : LARGE_CITY)

function wholeName(tokens: readonly Token[], run: Run, gazetteer: Gazetteer | undefined): FoundName | undefined {
  const words = wordsOf(tokens, run)
  if (words.length > 1 && endsOrganization(words)) return { ...run, type: 'organization' }
  const titled = afterTitle(tokens, run)
  if (titled) return titled
  if (words.length > 1 && (PLACE_HEADS.has(words.at(-1)!) || PLACE_OPENERS.has(words[0]!)))
    return { ...run, type: 'place' }
  if (words.length === 1) return singleWord(tokens, run, gazetteer)
  return words.some((word) => isPersonWord(word, gazetteer)) ? { ...run, type: 'person' } : undefined
}

/** "Prime Minister Boris Johnson" → [Boris Johnson]; a title alone is no name. */
function afterTitle(tokens: readonly Token[], { first, last }: Run): FoundName | undefined {
  let name = first
  while (name < last && (TITLES.has(tokens[name]!.text) || TITLE_MODIFIERS.has(tokens[name]!.text))) name++
  // "Secretary of State John Kerry"
  for (let i = name; i < Math.min(last, name + 3); i++)
    if (/^(?:of|for)$/.test(tokens[i]!.text) && i > first) name = Math.min(last, i + 2)
  const titled = name > first && tokens.slice(first, name).some(({ text }) => TITLES.has(text))
  if (titled) return name < last ? { first: name, last, type: 'person', titleFirst: first } : undefined
  const before = tokens[first - 1]?.text
  return before && OCCUPATIONS.has(before) ? { first, last, type: 'person' } : undefined
}

/** "NATO" is an acronym, "said Johnson" a person, "in Rukban" a place. */
function singleWord(tokens: readonly Token[], run: Run, gazetteer: Gazetteer | undefined): FoundName | undefined {
  const word = tokens[run.first]!.text
  const before = tokens[run.first - 1]?.text ?? ''
  const after = tokens[run.last]?.text ?? ''
  if (isAllCapitals(word)) return NO_ACRONYMS.has(word) ? undefined : { ...run, type: 'organization' }
  if (
    VERBS_BESIDE_NAMES.has(after) ||
    before === 'told' ||
    (VERBS_BESIDE_NAMES.has(before) && isPersonWord(word, gazetteer))
  )
    return { ...run, type: 'person' }
  if (/^(?:in|near|from)$/.test(before)) return { ...run, type: 'place' }
  return undefined
}

const wordsOf = (tokens: readonly Token[], { first, last }: Run) => tokens.slice(first, last).map(({ text }) => text)

/** "Foreign Ministry", "Bank of England", "High Negotiations Committee of the Syrian Opposition". */
function endsOrganization(words: readonly string[]): boolean {
  if (ORGANIZATION_HEADS.has(words.at(-1)!)) return true
  const link = words.findIndex((word) => word === 'of' || word === 'for')
  return link > 0 && ORGANIZATION_HEADS.has(words[link - 1]!)
}

const isPersonWord = (word: string, gazetteer: Gazetteer | undefined) =>
  NAME_SUFFIXES.has(word) ||
  ((gazetteer?.kindsOf(word) ?? 0) & (NAME_KIND.given | NAME_KIND.family | NAME_KIND.anyPerson)) !== 0
