import type { Entity } from '../../../types.ts'
import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import { overlaps } from '../../text/span.ts'
import type { Kinds } from './kinds-of-entities.ts'
import type { Narration, Placed } from './narration.ts'
import { onlyEntity } from './only-entity.ts'
import type { Place } from './place.ts'

/** Adjectives between "the" and the noun, at most. */
const MOST_ADJECTIVES = 2
/** What, behind the noun, makes a description of another thing of it: "the president of Acme", "the group that …", "the company he led". */
const GOES_ON =
  /^(?:of|that|which|who|whose|whom|where|when|he|she|they|we|it|i|you|called|known|named|behind|led|'s|’s|and|or)$/i

/** How many tokens a description takes that begins here with "the": "the group" → 2; 0 where none does. */
export function nominalAt({ tokens, names }: Narration, at: number): number {
  if (!/^the$/i.test(tokens[at]!.text) || isPartOfDescription({ tokens, names }, at)) return 0
  for (let noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++) {
    const token = tokens[noun]
    if (!token || !/^\p{L}[\p{L}-]*$/u.test(token.text)) return 0
    const name = names.find((one) => overlaps(one, token))
    if (name && !isOfSomeplace(name)) return 0
    if (name) continue
    const next = tokens[noun + 1]?.text ?? '.'
    if (!isNoun(token.text)) continue
    return GOES_ON.test(next) || isNoun(next) || opensWithCapital(next) ? 0 : noun + 1 - at
  }
  return 0
}

/** "the US president", "the Turkish leader" */
const isOfSomeplace = ({ entity: { type } }: Placed) => type === 'place' || type === 'other'

/** "Sondland, the witness" and "TNG50 is the simulation" describe what they stand beside. */
function isPartOfDescription({ tokens, names }: Pick<Narration, 'tokens' | 'names'>, at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]]
  if (!before) return false
  if (/^(?:is|was|are|were|be|been|as|become|became)$/.test(before.text)) return true
  return before.text === ',' && earlier !== undefined && names.some(({ end }) => end === earlier.end)
}

/** Singular: "the researchers" are several. */
const isNoun = (word: string) => (isRoleNoun(word) || isKindNoun(word)) && !/[^s]s$/.test(word)

/** A noun by which more entities are called is passed over: it tells nobody apart, and looking at them all would be slow. */
const MOST_CANDIDATES = 12

// "the president" where one president is named; "the group" where one group stands in this sentence or the one before
export function whoIsNominal(place: Place, length: number, kinds: Kinds): Entity | undefined {
  const { here, at, before, previously } = place
  const words = here.tokens.slice(at + 1, at + length).map(({ text }) => text.toLowerCase())
  const acronym = meaningOfAcronym(place)
  if (acronym) return acronym
  const fits = (entity: Entity) => words.every((word) => kinds.wordsOf(entity).has(word))
  const near = [...before, ...previously].filter(({ entity }) => fits(entity))
  if (near.length > 0) return onlyEntity(near)
  const called = kinds.entitiesOf(words.at(-1)!)
  const [only, second] = called.length > MOST_CANDIDATES ? [] : called.filter(fits)
  if (!only || second || only.type !== 'person') return undefined
  return only.mentions[0]!.end <= here.tokens[at]!.start ? only : undefined
}

// "“… important for Daesh”, he said, using an Arabic acronym for the jihadist group" → Daesh
function meaningOfAcronym({ here, at }: Place): Entity | undefined {
  const [noun, preposition] = [here.tokens[at - 2]?.text, here.tokens[at - 1]?.text]
  if (preposition !== 'for' || !/^(?:acronym|abbreviation|nickname|shorthand|name)$/.test(noun ?? '')) return undefined
  const before = here.all.filter(({ entity, end }) => end <= here.tokens[at]!.start && entity.type === 'organization')
  return onlyEntity(before)
}
