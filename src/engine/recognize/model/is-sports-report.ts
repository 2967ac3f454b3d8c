import type { Sentence } from '../../../types.ts'
import { SPORT_WORDS } from '../../lexicon/sports.ts'

/** "84-79", "2-1": a result. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/
/** From this share of words of sport on an article is a sports report; others stay well below. */
const SHARE = 0.025
const AT_LEAST = 5

/** Whether an article reports on sports, where names of cities are mostly their teams. */
export function isSportsReport(sentences: readonly Sentence[]): boolean {
  let words = 0
  let sport = 0
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      words++
      if (SPORT_WORDS.has(text) || RESULT.test(text)) sport++
    }
  return sport >= AT_LEAST && sport > SHARE * words
}
