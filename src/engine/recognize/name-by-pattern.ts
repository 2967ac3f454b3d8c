import type { Token } from '../../types.ts'
import { STREET_WORDS } from '../languages/en/words/index.ts'
import type { FoundName } from './found-name.ts'
import { nameByContext } from './name-by-context.ts'

/** A name that its form alone tells, from a token on and before `limit`. */
export function nameByPattern(tokens: readonly Token[], first: number, limit: number): FoundName | undefined {
  const { text } = tokens[first]!
  // Most words begin with a small letter and no such name does: telling so first saves the patterns for the others.
  const code = text.charCodeAt(0)
  if (code >= FIRST_SMALL && code <= LAST_SMALL) return undefined
  if (/^\d/.test(text)) return numberedStreet(tokens, first, limit) ?? datedEvent(tokens, first, limit)
  if (text === 'X') return networkX(tokens, first)
  return text.includes('.') || /^\d/.test(tokens[first + 1]?.text ?? '')
    ? (datedEvent(tokens, first, limit) ?? site(tokens, first))
    : nameByContext(tokens, first)
}

const FIRST_SMALL = 97
const LAST_SMALL = 122

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** "6th Avenue", "42nd Street". */
function numberedStreet(tokens: readonly Token[], first: number, limit: number): FoundName | undefined {
  const isStreet = first + 1 < limit && ORDINAL.test(tokens[first]!.text) && STREET_WORDS.has(tokens[first + 1]!.text)
  return isStreet ? { first, last: first + 2, type: 'place' } : undefined
}

const EVENT = /^(?:attacks?|massacre|riots?|insurrection)$/
/** Days that are known by their date alone: "the Oct. 13 attack" is any. */
const DAY = /^(?:Sept(?:ember|\.)? 11|Oct(?:ober|\.)? 7|Jan(?:uary|\.)? 6)$/

/** "9/11 attacks", "September 11, 2001 attacks", "Oct. 7 massacre". */
function datedEvent(tokens: readonly Token[], first: number, limit: number): FoundName | undefined {
  const text = (at: number) => tokens[at]?.text ?? ''
  let at = first
  if (DAY.test(`${text(at)} ${text(at + 1)}`)) at += 2
  else if (text(at) === '9' && text(at + 1) === '/' && text(at + 2) === '11') at += 3
  else return undefined
  if (text(at) === ',' && /^\d{4}$/.test(text(at + 1))) at += 2
  if (text(at) === ',') at++
  return EVENT.test(text(at)) && at < limit ? { first, last: at + 1, type: 'event' } : undefined
}

/** "wrote on X that": the network; "on X Street" is not. */
function networkX(tokens: readonly Token[], first: number): FoundName | undefined {
  const isX = tokens[first]!.text === 'X' && tokens[first - 1]?.text === 'on'
  return isX && !/^[\p{Lu}\p{N}-]/u.test(tokens[first + 1]?.text ?? '')
    ? { first, last: first + 1, type: 'organization' }
    : undefined
}

const SITE = /^\p{Lu}[\p{L}\d-]*\.(?:com|org|net|info|Com|Org|Net|Info)$/u

/** "Wired.com" with a capital is who publishes there; "ward4.com" is an address. */
function site(tokens: readonly Token[], first: number): FoundName | undefined {
  const { text } = tokens[first]!
  return SITE.test(text) ? { first, last: first + 1, type: 'organization' } : undefined
}
