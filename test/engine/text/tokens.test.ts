import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { tokenize } from '../../../src/engine/segment/tokenize.ts'
import { isGlued, spanOfTokens, textOfTokens, tokensIn } from '../../../src/engine/text/tokens.ts'

const text = 'The  “Times” wrote.'
const tokens = tokenize(text, { start: 0, end: text.length }, ENGLISH.segment)

describe('a row of tokens', () => {
  it('has its text with one space between them', () => {
    expect(textOfTokens(tokens, { first: 0, last: 3 })).toBe('The “ Times')
    expect(textOfTokens(tokens, { first: 2, last: 3 })).toBe('Times')
  })
  it('stands from the first to the last', () =>
    expect(text.slice(...Object.values(spanOfTokens(tokens, { first: 1, last: 4 })))).toBe('“Times”'))
  it('is found by its place, whole tokens only', () =>
    expect(tokensIn(tokens, { start: 7, end: 14 })).toEqual({ first: 2, last: 5 }))
  it('is empty where only white space stands', () =>
    expect(tokensIn(tokens, { start: 3, end: 5 })).toEqual({ first: 1, last: 1 }))
})

describe('isGlued', () => {
  it('tells what touches the token before it', () =>
    expect(tokens.map((_, at) => isGlued(tokens, at))).toEqual([false, false, true, true, false, true]))
  it('is false beyond the ends', () => expect([isGlued(tokens, -1), isGlued(tokens, 99)]).toEqual([false, false]))
})
