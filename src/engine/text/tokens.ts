import type { Span, Token } from '../../types.ts'
import { sortedSearch } from './sorted-search.ts'

/** Tokens [first, last) of a row. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Where a range of tokens stands in the text. The range is not empty. */
export const spanOfTokens = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})

/** The tokens that share a character with a stretch of text; empty where none does. */
export const tokensIn = (tokens: readonly Token[], { start, end }: Span): TokenRange => ({
  first: sortedSearch(tokens, (token) => token.end <= start),
  last: sortedSearch(tokens, (token) => token.start < end),
})

/** The texts of a range of tokens with one space between them, whatever parts them in the article. The range is not empty. */
export function textOfTokens(tokens: readonly Token[], { first, last }: TokenRange): string {
  // Names of one word are asked for most: no array is made for them.
  let text = tokens[first]?.text ?? ''
  for (let at = first + 1; at < last; at++) text += ` ${tokens[at]!.text}`
  return text
}

/** Whether no white space parts a token from the one before it. */
export const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at] !== undefined && tokens[at].start === tokens[at - 1]!.end
