import type { Entity, Gender, Mention } from '../../../types.ts'
import { GENDERED_PRONOUNS } from '../../languages/en/words/index.ts'
import type { Reading } from '../../reading.ts'
import { addTo } from '../../text/group-by.ts'
import { kindsOfEntities } from './kinds-of-entities.ts'
import { type Narration, narrate, type Placed } from './narration.ts'
import { nominalAt, whoIsNominal } from './who-is-nominal.ts'
import { whoIsPronoun } from './who-is-pronoun.ts'

/** Longer sentences are passed over, in tokens: they are tables and lists, and each pronoun looks at all names before it. */
const LONGEST_SENTENCE = 250

/**
 * Pronouns and descriptions ("the group") with the one entity that each can mean; all others are left out. They
 * serve extraction and are no names.
 */
export function findReferences(reading: Reading, entities: readonly Entity[]): Map<Entity, Mention[]> {
  const kinds = kindsOfEntities(reading, entities)
  const found = new Map<Entity, Mention[]>()
  let previous: Narration | undefined
  let previously: readonly Placed[] = []
  let unknownBefore: ReadonlySet<Gender> = new Set()
  for (const here of narrate(reading, entities)) {
    if (here.isTitle || here.tokens.length === 0 || here.tokens.length > LONGEST_SENTENCE) continue
    const references: Placed[] = []
    const unknown = new Set<Gender>()
    for (const [at, token] of here.tokens.entries()) {
      const length = nominalAt(here, at)
      if (length === 0 && !GENDERED_PRONOUNS.has(token.text.toLowerCase())) continue
      const before = [...here.names.filter(({ end }) => end <= token.start), ...references]
      const unsure = new Set([...unknown, ...unknownBefore])
      const place = { here, at, before, previous, previously, unknown: unsure }
      const entity = length > 0 ? whoIsNominal(place, length, kinds) : whoIsPronoun(place)
      if (!entity) {
        const gender = GENDERED_PRONOUNS.get(token.text.toLowerCase())
        if (gender) unknown.add(gender)
        continue
      }
      const end = here.tokens[at + Math.max(length, 1) - 1]!.end
      references.push({ entity, start: token.start, end })
      addTo(found, entity, { start: token.start, end, kind: length > 0 ? 'nominal' : 'pronoun' })
    }
    previous = here
    unknownBefore = unknown
    previously = [...here.names, ...references]
  }
  return found
}
