import type { EntityType } from '../../../types.ts'
import { locate } from '../../recognize/gazetteer.ts'
import { mostFrequent } from '../../text/count-by.ts'
import type { Knowledge, Spelling } from './spelling.ts'

/** So many times as often as any other must a type be found for a name of one word, which may well mean two things. */
const CLEAR_MAJORITY = 3

/** "the Rukban refugee camp" */
const PLACE_BEHIND =
  /^ (?:\p{Ll}+ )?(?:camp|town|village|province|district|region|river|valley|island|crossing|prison)\b/u

// "Al-Noor Foundation" twice an organization, once a person → organization; "Washington" the city and the team stay two
/** The type found most often for a name, where nothing speaks for its being the name of two things. */
export function usualType(
  { text, mentions }: Spelling,
  { reading, gazetteer, isSport }: Knowledge,
): EntityType | undefined {
  const types = mentions.map(({ type }) => type)
  const found = new Set(types)
  if (found.size === 1) return undefined
  if (found.has('place') && locate(text, gazetteer) && isSport()) return undefined
  const most = mostFrequent(types)
  if (text.includes(' ')) return most
  if (
    found.has('place') &&
    !found.has('person') &&
    mentions.some(({ end }) => PLACE_BEHIND.test(reading.article.text.slice(end, end + 32)))
  )
    return 'place'
  const others = types.filter((type) => type !== most).length
  // A bare word may well be a family name and something else ("Ford").
  return !found.has('person') && types.length - others >= CLEAR_MAJORITY * others ? most : undefined
}
