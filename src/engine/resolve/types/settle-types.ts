import type { EntityType, NameMention } from '../../../types.ts'
import type { Reading } from '../../reading.ts'
import { documentWords } from '../../recognize/document-words.ts'
import type { Gazetteer } from '../../recognize/gazetteer.ts'
import { isSportsReport } from '../../recognize/model/is-sports-report.ts'
import { mostFrequent } from '../../text/count-by.ts'
import { groupBy } from '../../text/group-by.ts'
import { fold } from '../fold.ts'
import { writtenForm } from '../written-form.ts'
import { knownType } from './known-type.ts'
import type { Spelling } from './spelling.ts'
import { statedPairs } from './stated-pairs.ts'
import { statedType } from './stated-type.ts'
import { typeOfInitials } from './type-of-initials.ts'
import { typeOfNickname } from './type-of-nickname.ts'
import { typeOfWhole } from './type-of-whole.ts'
import { usualType } from './usual-type.ts'

/**
 * The names with one type for one spelling where nothing speaks for two things: a recognizer looks at one place at a time
 * and may take "Al Jazeera" for a person in one sentence. What the article states comes first, then what is known, then
 * the longer name whose initials it has, then the majority, then the longer name that it is short for.
 */
export function settleTypes(
  reading: Reading,
  names: readonly NameMention[],
  gazetteer?: Gazetteer,
): readonly NameMention[] {
  const keys = new Map<string, string>()
  const keyOf = ({ start, end }: NameMention) => {
    const text = reading.article.text.slice(start, end)
    const key = keys.get(text) ?? fold(text)
    keys.set(text, key)
    return key
  }
  const knowledge = { reading, gazetteer, isSport: once(() => isSportsReport(documentWords(reading.sentences))) }
  let spellings = spellingsOf(reading, names, keyOf)
  const settled = new Map<string, EntityType>()
  const settle = (typeOf: (spelling: Spelling) => EntityType | undefined) => {
    for (const spelling of spellings.values()) {
      const type = settled.has(spelling.key) ? undefined : typeOf(spelling)
      if (type) settled.set(spelling.key, type)
    }
  }
  const typed = () => names.map((mention) => withType(mention, settled.get(keyOf(mention)) ?? mention.type))
  settle(typeOfNickname(spellings.values()))
  settle((spelling) => statedType(spelling, knowledge))
  settle((spelling) => knownType(spelling, knowledge))
  spellings = spellingsOf(reading, typed(), keyOf)
  settle(typeOfInitials(spellings.values(), knowledge))
  settle((spelling) => usualType(spelling, knowledge))
  spellings = spellingsOf(reading, typed(), keyOf)
  settle(typeOfWhole(spellings.values(), knowledge))
  for (const pair of statedPairs(reading, typed())) {
    const type = mostFrequent(
      pair.flatMap((mention) => spellings.get(keyOf(mention))!.mentions.map(({ type }) => type)),
    )!
    for (const mention of pair) settled.set(keyOf(mention), type)
  }
  return typed()
}

function spellingsOf(
  { article: { text } }: Reading,
  names: readonly NameMention[],
  keyOf: (mention: NameMention) => string,
): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const [key, mentions] of groupBy(names, keyOf)) {
    spellings.set(key, { key, mentions, text: writtenForm(text, mentions[0]!) })
  }
  return spellings
}

function withType({ title, ...mention }: NameMention, type: EntityType): NameMention {
  return { ...mention, type, ...(title && type === 'person' && { title }) }
}

/** Computes a value when it is first asked for, which is seldom, and keeps it. */
function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined
  return () => {
    value ??= { is: compute() }
    return value.is
  }
}
