import type { Entity, Token } from '../../../types.ts'
import { isFunctionWord } from '../../languages/en/is-function-word.ts'
import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { GENDERED_PRONOUNS, GENDERED_WORDS } from '../../languages/en/words/index.ts'
import { opensWithCapital } from '../../text/capitals.ts'
import type { Narration, Placed } from './narration.ts'
import { isOfGender, onlyEntity } from './only-entity.ts'
import type { Place } from './place.ts'

/** Words that open a sentence whose main clause, and whose subject, come only behind the comma. */
const OPENERS =
  /^(?:in|after|before|while|when|as|despite|with|during|on|for|at|by|since|although|though|if|once|following|speaking|asked)$/i

// "Erdogan said he agreed" → he is Erdogan; "Erdogan told Obama he agreed" → he is nobody for sure
/** The person that a pronoun must mean: the only one of its gender in its sentence so far, else in the one before. */
export function whoIsPronoun({ here, at, before, previous, previously, unknown }: Place): Entity | undefined {
  const word = here.tokens[at]!.text.toLowerCase()
  const gender = GENDERED_PRONOUNS.get(word)
  if (!gender || isObject(here.tokens, at) || isAheadOfSubject(here, at) || unknown.has(gender)) return undefined
  const fits = ({ entity }: Placed) => entity.type === 'person' && isOfGender(entity, gender)
  const near = before.filter(fits)
  if (near.length > 0) return namesOthers(here, here.tokens[at]!.start) ? undefined : onlyEntity(near)
  if (namesOthers(here, here.tokens[at]!.start)) return undefined
  if (!previous || namesOthers(previous, previous.sentence.end)) return undefined
  return onlyEntity(previously.filter(fits))
}

/** "told him", "praised her": whoever it is, it is not the subject before it. "her team" is a possessive. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text.toLowerCase()
  if (word === 'him') return true
  if (word !== 'her') return false
  const next = tokens[at + 1]?.text.toLowerCase() ?? '.'
  return !/^\p{L}/u.test(next) || isFunctionWord(next)
}

/** "In his speech, Obama said …": the name that it means may follow. */
function isAheadOfSubject({ tokens, names }: Narration, at: number): boolean {
  if (!OPENERS.test(tokens[0]!.text)) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  return at < comma && names.some(({ start }) => start > tokens[comma]!.start)
}

/** Nouns for people who have no name here: "a spokesman for Trump said he …" */
function namesOthers({ tokens, names }: Narration, until: number): boolean {
  return tokens.some(({ text, start, end }, i) => {
    if (start >= until || !/^\p{Ll}/u.test(text) || !(isRoleNoun(text) || GENDERED_WORDS.has(text))) return false
    return !names.some((name) => isTitleOf(name, end, tokens[i + 1]) || isAppositionTo(name, start, tokens))
  })
}

/** "columnist Semih Idiz", "his son, Hunter Biden", "spokesman Dr. John Smith" */
const isTitleOf = ({ start }: Placed, end: number, next: Token | undefined) =>
  start >= end && (start - end <= 2 || (next !== undefined && opensWithCapital(next.text) && start - next.end <= 2))

/** How far behind a name its apposition's noun stands at most, in characters. */
const APPOSITION = 60

/** "Semih Idiz, a Turkish columnist" */
const isAppositionTo = ({ end }: Placed, start: number, tokens: readonly Token[]) =>
  start > end && start - end <= APPOSITION && tokens.some((token) => token.start === end && token.text === ',')
