import { countryByName } from '../languages/country-by-name.ts'
import { isPeople } from '../languages/en/is-people.ts'
import { COUNTRY_NAMES, REGIONS, WELL_KNOWN_ORGANIZATIONS, WORLD_REGIONS } from '../languages/en/names/index.ts'

/** "Iran-backed", "Saudi-led", "Oscar-winning", "NATO-member": the name in front is a name of its own. "Ki-moon" and "Ing-wen" stay whole. */
const HYPHENED_ADJECTIVE =
  /^(?!Co-)((?:[ae]l-)?\p{Lu}[\p{L}\p{M}.]*(?:-\p{Lu}[\p{L}\p{M}]*)*)[-‐‑](?:\p{Ll}{2,}ed|\p{Ll}{3,}ing|\p{Ll}{3,}en|led|born|run|held|wide|based|style|era|made|only|area|linked|friendly|allied|aligned|affiliated|related|dominated|sponsored|listed|wise|member|trained|speaking|leaning|owned|type|inspired|like|size|specific|compatible|heavy)$/u

/** "D-Mich", "R-N.Y": a party's letter before its state, whose full stop stands behind. */
const PARTY_STATE = /^([DRI])[-‐‑](?=\p{Lu})/u

/** "pan-European", "non-U.S", "then-Alabama": the name stands behind. "mid-August" stays whole. */
const PREFIXED_NAME = /^(?:non|pan|post|cross|then)[-‐‑](?=\p{Lu})/u

const HYPHEN = /[-‐‑]/

/** Where the hyphen of a compound stands whose parts are words of their own; undefined for a word that stays whole. */
export function splitCompound(word: string): number | undefined {
  const first = word.search(HYPHEN)
  if (first < 0) return undefined
  const adjective = HYPHENED_ADJECTIVE.exec(word)
  if (adjective) return adjective[1]!.length
  if (PARTY_STATE.test(word) || PREFIXED_NAME.test(word)) return first
  // "Israel-Hamas", "Jordanian-U.S": two names, where each is known. "Guinea-Bissau" and "Ocasio-Cortez" stay whole.
  return !isKnown(word) && isKnown(word.slice(0, first)) && isKnown(word.slice(first + 1)) ? first : undefined
}

const isKnown = (name: string): boolean =>
  COUNTRY_NAMES.has(name) ||
  COUNTRY_NAMES.has(`${name}.`) ||
  countryByName(name) !== undefined ||
  REGIONS.has(name) ||
  WORLD_REGIONS.has(name) ||
  WELL_KNOWN_ORGANIZATIONS.has(name) ||
  isPeople(name)
