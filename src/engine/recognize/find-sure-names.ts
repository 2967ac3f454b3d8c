import type { Sentence, Token } from '../../types.ts'
import { countryByName } from '../languages/country-by-name.ts'
import { COUNTRY_NAMES, WELL_KNOWN_ORGANIZATIONS } from '../languages/en/names/index.ts'
import { isAllCapitals, isCapitalized } from '../text/capitals.ts'
import { textOfTokens } from '../text/tokens.ts'
import type { FoundName } from './found-name.ts'
import { type Gazetteer, NAME_KIND } from './gazetteer.ts'

/** A name of a country is at most this many tokens. */
const MAX_COUNTRY = 4

export interface SureOptions {
  readonly gazetteer: Gazetteer | undefined
  /** BCP 47. */
  readonly language: string
}

/**
 * The names that are sure without a model, in a language whose grammar is not known here (German capitalizes all nouns):
 * countries as that language names them, organizations by their known acronyms, and persons by a given and a family name side by
 * side. All else stays silent.
 */
export function findSureNames(sentences: readonly Sentence[], options: SureOptions): FoundName[][] {
  return sentences.map(({ tokens }) => {
    const names: FoundName[] = []
    for (let i = 0; i < tokens.length; ) {
      const name = countryAt(tokens, i, options.language) ?? organizationAt(tokens, i) ?? personAt(tokens, i, options)
      if (name) names.push(name)
      i = name ? name.last : i + 1
    }
    return names
  })
}

function countryAt(tokens: readonly Token[], first: number, language: string): FoundName | undefined {
  for (let last = Math.min(tokens.length, first + MAX_COUNTRY); last > first; last--) {
    const name = textOfTokens(tokens, { first, last })
    if (countryByName(name, language) ?? (isAllCapitals(name) ? COUNTRY_NAMES.get(name) : undefined))
      return { first, last, type: 'place' }
  }
  return undefined
}

function organizationAt(tokens: readonly Token[], first: number): FoundName | undefined {
  const { text } = tokens[first]!
  return isAllCapitals(text) && text.length > 2 && WELL_KNOWN_ORGANIZATIONS.has(text)
    ? { first, last: first + 1, type: 'organization' }
    : undefined
}

/** "Angela Merkel": exactly a given and a family name, with no further capital beside them. */
function personAt(tokens: readonly Token[], first: number, { gazetteer }: SureOptions): FoundName | undefined {
  const [given, family, behind] = [tokens[first]!.text, tokens[first + 1]?.text, tokens[first + 2]?.text]
  if (!gazetteer || !family || !isCapitalized(given) || !isCapitalized(family)) return undefined
  if ((behind && isCapitalized(behind)) || (first > 0 && isCapitalized(tokens[first - 1]!.text))) return undefined
  const isGiven = (gazetteer.kindsOf(given) & NAME_KIND.given) !== 0
  const isFamily = (gazetteer.kindsOf(family) & NAME_KIND.family) !== 0
  return isGiven && isFamily ? { first, last: first + 2, type: 'person' } : undefined
}
