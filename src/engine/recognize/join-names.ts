import type { Sentence, Token } from '../../types.ts'
import { isCountry } from '../languages/en/is-country.ts'
import { isPeople } from '../languages/en/is-people.ts'
import { REGIONS } from '../languages/en/names/index.ts'
import { COMPASS, PLACE_BODIES, STATE_BODIES } from '../languages/en/words/index.ts'
import { isCapitalized } from '../text/capitals.ts'
import type { FoundName } from './found-name.ts'
import type { FoundNames, Join } from './recognizing.ts'

/** Joins neighbours that are one name, by each join in its order. A name that lies inside a joined one is dropped. */
export const joinNames = (sentences: readonly Sentence[], found: FoundNames, joins: readonly Join[]): FoundName[][] =>
  sentences.map(({ tokens }, s) => {
    const names: FoundName[] = []
    for (const name of found[s]!) {
      if (name.first < (names.at(-1)?.last ?? 0)) continue
      const joined = joins.reduce((whole, { join }) => join(tokens, whole, found[s]!), name)
      while (names.length && names.at(-1)!.last > joined.first) names.pop()
      names.push(joined)
    }
    return names
  })

/** "the Russian Foreign Ministry", "the Israel Defense Forces": [Israel] and the capitals behind it → one organization. */
const stateBody: Join['join'] = (tokens, name, all) => {
  const text = tokens[name.first]!.text
  if (name.last - name.first > 1 || !(isPeople(text) || isCountry(text))) return name
  const { last } = name
  let end = last
  while (end < tokens.length && isCapitalized(tokens[end]!.text)) end++
  const isSplit = all.some(({ first, type }) => first >= last && first < end && type !== 'organization')
  return end > last && !isSplit && STATE_BODIES.has(tokens[end - 1]!.text)
    ? { first: name.first, last: end, type: 'organization' }
    : name
}

/** "North African", "Eastern Europeans" → one people. */
const compassPeople: Join['join'] = (tokens, name) => {
  const before = tokens[name.first - 1]?.text
  const isJoined = before !== undefined && COMPASS.has(before) && name.last - name.first === 1
  return isJoined && isPeople(tokens[name.first]!.text) ? { ...name, first: name.first - 1 } : name
}

/** "the Israel-Hamas war", "the Iran war" → an event. */
const war: Join['join'] = (tokens, name, all) => {
  let { last } = name
  for (let next: FoundName | undefined = name; next; ) {
    last = next.last
    next = /^[-–‐‑]$/.test(tokens[last]?.text ?? '') ? all.find(({ first }) => first === last + 1) : undefined
  }
  const isWar = tokens[last]?.text === 'war' && (name.type === 'place' || name.type === 'organization')
  return isWar ? { first: name.first, last: last + 1, type: 'event' } : name
}

/** "[Fort Worth] Police Department", "[Bartholomew County] [Sheriff's Department]" → one organization, with what it is for. */
const bodyOfPlace: Join['join'] = (tokens, name, all) => {
  if (name.type !== 'place') return name
  let end = endOfCapitals(tokens, name.last)
  if (!isCapitalized(tokens[name.last]?.text ?? '') || !PLACE_BODIES.has(tokens[end - 1]!.text)) return name
  const over = tokens[end]?.text
  if (over === 'for') end = Math.max(end, endOfCapitals(tokens, end + 1))
  const isSplit = all.some(({ first, type }) => first >= name.last && first < end && type !== 'organization')
  return isSplit ? name : { first: name.first, last: end, type: 'organization' }
}

/** Where capitals (and the possessives between them) end that begin at a token. */
function endOfCapitals(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && (isCapitalized(tokens[end]!.text) || /^['’]s$/.test(tokens[end]!.text))) end++
  return end
}

/** "Bureau of Engraving" and Printing, "the World Travel and" Tourism Council: the rest of what an organization is for. */
const andMore: Join['join'] = (tokens, name, all) => {
  if (name.type !== 'organization') return name
  const isFree = (at: number) =>
    isCapitalized(tokens[at]?.text ?? '') && !all.some(({ first, last }) => first <= at && at < last)
  let { first, last } = name
  const isOver = () => tokens.slice(first, last).some(({ text }) => text === 'of' || text === 'for')
  if (tokens[last]?.text === 'and' && isFree(last + 1) && isOver()) {
    last++
    while (isFree(last)) last++
    if (isCapitalized(tokens[last]?.text ?? '')) last = name.last
  }
  if (tokens[first - 1]?.text === 'and' && isFree(first - 2)) {
    let start = first - 2
    while (isFree(start - 1)) start--
    if (tokens[start - 1]?.text === 'the') first = start
  }
  return first === name.first && last === name.last ? name : { first, last, type: name.type }
}

/** A nickname has few words: "The Rock". */
const LONGEST_NICKNAME = 3
const OPENS_QUOTE = /^["“‘]$/
const CLOSES_QUOTE = /^["”’]$/

/** "[Jane] “The Hammer” [Roe]" → one person, whatever was found of it. */
const nicknamed: Join['join'] = (tokens, name, all) => {
  const open = name.first + 1
  if (name.type === 'place' || !OPENS_QUOTE.test(tokens[open]?.text ?? '')) return name
  let close = open + 1
  while (close <= open + LONGEST_NICKNAME && isCapitalized(tokens[close]?.text ?? '')) close++
  if (close === open + 1 || !CLOSES_QUOTE.test(tokens[close]?.text ?? '')) return name
  const end = endOfWords(tokens, close + 1)
  const isOther = all.some(({ first, last, type }) => first > close && first < end && (last > end || type !== 'person'))
  return end === close + 1 || end > close + 3 || isOther ? name : { ...name, last: end, type: 'person' }
}

function endOfWords(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && isCapitalized(tokens[end]!.text)) end++
  return end
}

/** "University of California, San Francisco", "University of Texas at Austin": a state's university and where it stands. */
const campus: Join['join'] = (tokens, name, all) => {
  if (tokens[name.first]!.text !== 'University') return name
  const text = tokens.slice(name.first, name.last).map((token) => token.text)
  const isOfState = text[1] === 'of' && REGIONS.get(text.slice(2).join(' ')) === 'US'
  if (!isOfState || !/^(?:,|at)$/.test(tokens[name.last]?.text ?? '')) return name
  const place = all.find(({ first, type }) => first === name.last + 1 && type === 'place')
  return place ? { ...name, last: place.last } : name
}

/** In the order in which they are asked. */
export const JOINS: readonly Join[] = [
  { name: 'recognize/state-body', join: stateBody },
  { name: 'recognize/body-of-place', join: bodyOfPlace },
  { name: 'recognize/campus', join: campus },
  { name: 'recognize/and-more', join: andMore },
  { name: 'recognize/compass-people', join: compassPeople },
  { name: 'recognize/war', join: war },
  { name: 'recognize/nicknamed', join: nicknamed },
]
