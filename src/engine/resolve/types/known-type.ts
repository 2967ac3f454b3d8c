import type { EntityType } from '../../../types.ts'
import { MEDIA, WELL_KNOWN_ORGANIZATIONS } from '../../languages/en/names/index.ts'
import { isPersonWord } from '../../recognize/gazetteer.ts'
import { actsAsGovernment } from '../acts-as-government.ts'
import { COUNTRY_OF_CAPITAL } from '../country-of-capital.ts'
import { wellKnownEntries } from '../well-known-entries.ts'
import type { Knowledge, Spelling } from './spelling.ts'

/** "Typhoon Kestrel", "Tropical Storm Ines" */
const STORM = /^(?:hurricane|typhoon|cyclone|storm|tropical storm|super typhoon) \p{L}+$/u

// "Downing Street", "Al Jazeera" → organization, "Typhoon Kestrel", "UEFA Champions League" → event, "Kiev denounced it" → place
/** The type of a name that lexicons or its own words tell, whatever was found in one place or another. */
export function knownType({ text, key, mentions }: Spelling, knowledge: Knowledge): EntityType | undefined {
  if (STORM.test(key)) return 'event'
  if (mentions.every(({ type }) => type === 'other') && wellKnownEntries('event', key).length > 0) return 'event'
  const found = new Set(mentions.map(({ type }) => type))
  const acts = () => mentions.some((mention) => actsAsGovernment(knowledge.reading, mention))
  if (isKnownBody(text) && isBody(text, found, { knowledge, acts })) return 'organization'
  return found.has('organization') && COUNTRY_OF_CAPITAL.has(key) && acts() && !knowledge.isSport()
    ? 'place'
    : undefined
}

const isKnownBody = (text: string) => MEDIA.has(text) || WELL_KNOWN_ORGANIZATIONS.has(text)

/** A listed name of several words is that body, unless it is a place here that does not act; one word may also be a person's ("Ford"). */
function isBody(
  text: string,
  found: ReadonlySet<EntityType>,
  { knowledge, acts }: { readonly knowledge: Knowledge; readonly acts: () => boolean },
): boolean {
  if (found.has('person') && !text.includes(' ')) return isNobodysName(text, knowledge)
  if (found.size > 1) return found.has('organization')
  return text.includes(' ') && WELL_KNOWN_ORGANIZATIONS.has(text) && (!found.has('place') || acts())
}

/** No word of it is what people are called. */
const isNobodysName = (text: string, { gazetteer }: Knowledge) =>
  gazetteer !== undefined && !text.split(' ').some((word) => isPersonWord(word, gazetteer))
