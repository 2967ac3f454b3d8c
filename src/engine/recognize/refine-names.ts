import type { EntityType, Sentence, Token } from '../../types.ts'
import { isCountry } from '../languages/en/is-country.ts'
import { COMPANY_FORMS, EVENT_HEADS } from '../languages/en/words/index.ts'
import { textOfTokens } from '../text/tokens.ts'
import type { FoundName } from './found-name.ts'
import { mendBorders } from './mend-borders.ts'
import type { Border } from './recognizing.ts'
import { titleBefore } from './title-before.ts'
import { typeByHeart } from './type-by-heart.ts'

/** What names are refined by. */
interface Refining {
  readonly borders: readonly Border[]
  readonly siteName?: string | undefined
}

/** Mends what a model that sees one sentence at a time cannot know, step by step. */
export function refineNames(
  sentences: readonly Sentence[],
  found: readonly (readonly FoundName[])[],
  { borders, siteName }: Refining,
): FoundName[][] {
  const trimmed = sentences.map(({ tokens }, s) => found[s]!.flatMap((name) => mendBorders(tokens, name, borders)))
  const surnames = surnamesOf(sentences, trimmed)
  const countries = countriesOf(sentences, trimmed)
  return sentences.map(({ tokens }, s) =>
    trimmed[s]!.map((name) => {
      const type = settleType(tokens, name, { surnames, countries, siteName })
      const titleFirst = type === 'person' ? titleBefore(tokens, name.first) : undefined
      return {
        first: name.first,
        last: name.last,
        type,
        ...(titleFirst !== undefined && { titleFirst }),
      }
    }),
  )
}

/** Last words of the full names of persons. */
function surnamesOf(sentences: readonly Sentence[], names: readonly (readonly FoundName[])[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((of, s) =>
      of.flatMap(({ first, last, type }) =>
        type === 'person' && last - first > 1 ? [sentences[s]!.tokens[last - 1]!.text] : [],
      ),
    ),
  )
}

/** Countries that the article names as places at least as often as by their teams: "Turkey has been an active player". */
function countriesOf(sentences: readonly Sentence[], names: readonly (readonly FoundName[])[]): ReadonlySet<string> {
  const votes = new Map<string, number>()
  names.forEach((of, s) => {
    for (const { first, last, type } of of) {
      const name = textOfTokens(sentences[s]!.tokens, { first, last })
      if (isCountry(name)) votes.set(name, (votes.get(name) ?? 0) + (type === 'place' ? 1 : -1))
    }
  })
  return new Set([...votes].filter(([, vote]) => vote >= 0).map(([name]) => name))
}

/** "Karaca Holding": no person's. Two letters ("Se", "Ab") may also end a person's name. */
const isCompanyForm = (word: string) => word.length > 2 && COMPANY_FORMS.has(word.toLowerCase().replace(/\.$/, ''))

interface Settled {
  readonly surnames: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly siteName: string | undefined
}

/** "Xi Jinping … directives from Xi" → person; "Islamists" → other; "Vietnam War" → event. */
function settleType(
  tokens: readonly Token[],
  { first, last, type }: FoundName,
  { surnames, countries, siteName }: Settled,
): EntityType {
  const words = tokens.slice(first, last).map(({ text }) => text)
  const name = words.join(' ')
  const byHeart = typeByHeart(name)
  if (byHeart === 'other' || byHeart === 'event') return byHeart
  // "seen by The Valley Post", in The Valley Post: who publishes is an organization, wherever its name is taken from.
  if (words.length > 1 && (name === siteName || `The ${name}` === siteName)) return 'organization'
  if (isCountry(name)) return countries.has(name) ? 'place' : type
  if (words.length === 1 && surnames.has(name)) return 'person'
  if (type === 'person' && words.length > 1 && isCompanyForm(words.at(-1)!)) return 'organization'
  return type === 'other' && words.some((word) => EVENT_HEADS.has(word)) ? 'event' : type
}
