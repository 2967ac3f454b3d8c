import type { Entity, Span } from '../../../types.ts'
import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { US_STATES } from '../../languages/en/names/index.ts'
import { KIND_NOUNS } from '../../languages/en/words/index.ts'
import type { Reading } from '../../reading.ts'
import { groupByEach } from '../../text/group-by.ts'
import { COUNTRY_OF_CAPITAL } from '../country-of-capital.ts'
import { fold } from '../fold.ts'

/** Nouns and adjectives by which the article, or a name itself, says what an entity is; entities by such a noun. */
export interface Kinds {
  readonly wordsOf: (entity: Entity) => ReadonlySet<string>
  readonly entitiesOf: (noun: string) => readonly Entity[]
}

const BEFORE = 60
const AFTER = 90
/** How many words right before a name may say what it is. */
const MOST_WORDS = 4
/** A word, or what of it stands behind a quotation mark or a bracket. */
const WORD_END = /[\p{L}'’.-]*$/u
/** "X, a Kurdish-led militia", "X, which is the largest party", "X is a website"; not "In X, the party has …". */
const WORDS_AFTER =
  /^(?:,| \([\p{L}.]+\),)? (?:(?:who|which) )?(?:(?:is|was) )?(?:the|an?|its|his|her) ((?:[\p{L}'’-]+ ?){1,6})(?=[,.;:)–—\n]|$)/u
const WORD_OF = /([\p{Ll}-]+) of (?:the )?$/u

const states = new Set(US_STATES.map(([name]) => fold(name!)))

export function kindsOfEntities(reading: Reading, entities: readonly Entity[]): Kinds {
  const words = new Map(entities.map((entity) => [entity, kindWords(reading, entity)] as const))
  const byNoun = groupByEach(entities, (entity) => words.get(entity)!)
  return { wordsOf: (entity) => words.get(entity)!, entitiesOf: (noun) => byNoun.get(noun) ?? [] }
}

function kindWords(reading: Reading, entity: Entity): ReadonlySet<string> {
  const words = new Set<string>()
  const isNoun = entity.type === 'person' ? isRoleNoun : isKindNoun
  for (const mention of entity.mentions) for (const word of wordsBeside(reading, mention, isNoun)) words.add(word)
  if (entity.type !== 'person') for (const word of wordsOfName(entity)) words.add(word)
  return words
}

/** "Wagner Group" is a group, "Tunis" a city and capital, "Ohio" a state. */
function wordsOfName({ type, name, aliases, location }: Entity): string[] {
  const last = [name, ...aliases].map((form) => fold(form).split(' ').at(-1)!)
  const words = last.filter((word) => KIND_NOUNS.has(word))
  if (type === 'place') {
    if (location?.kind === 'city') words.push('city')
    if (location?.kind === 'country') words.push('country', 'nation')
    if (COUNTRY_OF_CAPITAL.has(fold(name))) words.push('city', 'capital')
    if (states.has(fold(name))) words.push('state')
  }
  return words
}

function wordsBeside(
  { article: { text } }: Reading,
  { start, end }: Span,
  isNoun: (word: string) => boolean,
): string[] {
  const head = text.slice(Math.max(0, start - BEFORE), start)
  const before = lastPhrase(head)
  const after = firstPhrase(WORDS_AFTER.exec(text.slice(end, end + AFTER))?.[1] ?? '', isNoun)
  const of = WORD_OF.exec(head)?.[1]
  return [
    ...(before.length > 0 && isNoun(before.at(-1)!) ? before : []),
    ...after,
    ...(of !== undefined && isNoun(of) ? [of] : []),
  ].map((word) => word.toLowerCase())
}

const BORDER = /^(?:the|an?|his|her|its|their|of|in|at|by|for|with|and|or|to|from|said|says|that|as)$/i

/** The words behind the last border: "said the jihadist group " → jihadist, group. */
function lastPhrase(head: string): string[] {
  if (!head.endsWith(' ')) return []
  const phrase: string[] = []
  for (const written of head
    .split(' ')
    .slice(-MOST_WORDS - 1, -1)
    .reverse()) {
    const [word] = WORD_END.exec(written)!
    if (word === '' || BORDER.test(word)) break
    phrase.unshift(word)
    if (word !== written) break
  }
  return phrase
}

/** The words up to the noun: "Kurdish-led militia in the north" → Kurdish-led, militia. */
function firstPhrase(text: string, isNoun: (word: string) => boolean): string[] {
  const words = text.trim().split(' ')
  const border = words.findIndex((word) => BORDER.test(word) || /^(?:who|which|whose|where)$/.test(word))
  const phrase = border < 0 ? words : words.slice(0, border)
  // What ends in no such noun is no apposition: "In Ohio, the party won".
  return phrase.length > 0 && isNoun(phrase.at(-1)!) ? phrase : []
}
