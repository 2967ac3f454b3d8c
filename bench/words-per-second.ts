import type { Article } from '../src/types.ts'

const ROUNDS = 5
/** Rounds until both sides' code is compiled and what they remember is there. */
const WARM_UP = 3
const MICROSECONDS = 1e6

export const countWords = (text: string): number => text.split(/\s+/).length

/** What it finds is thrown away; only the time counts. */
export type Read = (article: Article) => unknown

/** The median of some rounds over the same texts, after some to warm up. */
export function wordsPerSecond(articles: readonly Article[], read: Read): number {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => wordsPerSecondOnce(articles, read))
  return rounds.slice(WARM_UP).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
}

/**
 * One round: the first is over texts never seen before. Seconds of the processor, since what else the machine does is
 * none of ours; on an idle one they are those of the clock.
 */
export function wordsPerSecondOnce(articles: readonly Article[], read: Read): number {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0)
  const started = process.cpuUsage()
  for (const article of articles) read(article)
  const { user, system } = process.cpuUsage(started)
  return Math.round((MICROSECONDS * words) / (user + system))
}
