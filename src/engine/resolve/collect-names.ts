import type { Gender, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { groupBy } from '../text/group-by.ts'
import { fold } from './fold.ts'
import { fullNamesAgree } from './full-names-agree.ts'
import type { Name } from './name.ts'
import type { NameSigns } from './name-signs.ts'
import { isFullName, type PersonName, parsePersonName } from './person-name.ts'
import { writtenForm } from './written-form.ts'

/**
 * Mentions grouped by type and spelling. A short person's name that several people of the article could bear, or
 * the name of a body that several countries have, is a group of its own at each mention, so that each can be linked by what stands beside it.
 */
export function collectNames(reading: Reading, mentions: readonly NameMention[], signs: NameSigns): Name[] {
  const { text } = reading.article
  const article = { reading, signs }
  const groups = groupBy(
    mentions,
    (mention) => `${mention.type} ${signs.isFamily(reading, mention)} ${writtenForm(text, mention)}`,
  )
  const isShared = sharedWords(text, [...groups.values()])
  const names: Name[] = []
  for (const group of groups.values())
    for (const part of isAmbiguous(article, group, isShared) ? group.map((mention) => [mention]) : [group])
      names.push(toName(article, part, { index: names.length, ambiguous: part !== group }))
  return names
}

interface Signed {
  readonly reading: Reading
  readonly signs: NameSigns
}

function toName(
  { reading, signs }: Signed,
  mentions: readonly NameMention[],
  place: Pick<Name, 'index' | 'ambiguous'>,
): Name {
  const first = mentions[0]!
  const text = writtenForm(reading.article.text, first)
  const key = fold(text)
  const titles = new Set(mentions.map((mention) => signs.titleOf(reading, mention)).filter((title) => title !== ''))
  const person = first.type === 'person' ? parsePersonName(text) : undefined
  const family = signs.isFamily(reading, first) && person !== undefined && !isFullName(person)
  const owner = mentions.map((mention) => signs.ownerOf(reading, mention)).find((country) => country !== '') ?? ''
  const gender = person && genderOf(person, titles, signs)
  return {
    ...place,
    type: first.type,
    text,
    key,
    mentions,
    owner,
    family,
    titles,
    ...(person && { person }),
    ...(gender && { gender }),
    entries: signs.entriesOf(first.type, key),
  }
}

function genderOf(person: PersonName, titles: ReadonlySet<string>, signs: NameSigns): Gender | undefined {
  for (const title of titles) {
    const gender = signs.genderOfTitle(title)
    if (gender) return gender
  }
  return signs.genderOfName(person)
}

/** Whether a word belongs to full names of at least two different people. */
function sharedWords(text: string, groups: readonly (readonly NameMention[])[]): (word: string) => boolean {
  const bearers = new Map<string, PersonName[]>()
  for (const [first] of groups) {
    if (first?.type !== 'person') continue
    const name = parsePersonName(writtenForm(text, first))
    if (!isFullName(name)) continue
    for (const word of new Set(name.words)) {
      const known = bearers.get(word) ?? []
      // Two are enough to make it ambiguous; more would make the search slow on text that is all names.
      if (known.length < 2 && !known.some((other) => fullNamesAgree(other, name))) bearers.set(word, [...known, name])
    }
  }
  return (word) => (bearers.get(word)?.length ?? 0) > 1
}

function isAmbiguous(article: Signed, group: readonly NameMention[], isShared: (word: string) => boolean): boolean {
  const { reading, signs } = article
  if (group[0]!.type === 'organization') return hasOwners(article, group)
  if (group[0]!.type !== 'person' || signs.isFamily(reading, group[0]!)) return false
  const person = parsePersonName(writtenForm(reading.article.text, group[0]!))
  if (isFullName(person)) return false
  const genders = new Set(group.map((mention) => signs.genderOfTitle(signs.titleOf(reading, mention))).filter(Boolean))
  return genders.size > 1 || person.words.some(isShared)
}

/** "Russia’s Defence Ministry … Ukraine’s Defence Ministry" */
const hasOwners = ({ reading, signs }: Signed, group: readonly NameMention[]) =>
  new Set(group.map((mention) => signs.ownerOf(reading, mention)).filter((country) => country !== '')).size > 1
