import type { Entity } from '../../types.ts'
import { DEMONYMS_OF } from '../languages/en/names/index.ts'
import { countryIds, countryKey } from './country-ids.ts'
import { fold } from './fold.ts'

const countryOf = new Map(
  DEMONYMS_OF.flatMap(([country, ...words]) =>
    words.flatMap(
      (word) =>
        [
          [fold(word), country],
          [fold(`${word}s`), country],
        ] as const,
    ),
  ),
)

/** Says of which country a people is: "Turkish" → Turkey's entity, or "Turkey" where the article does not name it. */
export function withPeoples(entities: readonly Entity[]): Entity[] {
  const countries = countryIds(entities)
  return entities.map((entity) => {
    const country = entity.type === 'other' ? countryOf.get(fold(entity.name)) : undefined
    return country === undefined ? entity : { ...entity, peopleOf: countries.get(countryKey(country)) ?? country }
  })
}
