import { SPORT_WORDS } from '../../languages/en/words/index.ts'
import type { DocumentWords } from '../document-words.ts'

/** "84-79", "2-1": a result. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/
/** From this share of words of sport on an article is a sports report; others stay well below. */
const SHARE = 0.025
const AT_LEAST = 5

/** Whether an article reports on sports, where names of cities are mostly their teams. */
export function isSportsReport({ words, places, sentences }: DocumentWords): boolean {
  const isOfSport = words.map(({ text }) => (SPORT_WORDS.has(text) || RESULT.test(text) ? 1 : 0))
  let all = 0
  for (const { first, last } of sentences) all += last - first
  let sport = 0
  for (let at = 0; at < places.length; at++) sport += isOfSport[places[at]!]!
  return sport >= AT_LEAST && sport > SHARE * all
}
