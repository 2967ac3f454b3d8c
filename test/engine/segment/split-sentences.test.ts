import { describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { LONGEST_SENTENCE, splitSentences } from '../../../src/engine/segment/split-sentences.ts'
import { tokenize } from '../../../src/engine/segment/tokenize.ts'
import type { Token } from '../../../src/types.ts'

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length }, ENGLISH.segment)
const sentencesOf = (text: string) => {
  const tokens = tokensOf(text)
  return splitSentences(text, tokens, ENGLISH.segment).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  )
}

test.each([
  ['She left. He stayed.', ['She left.', 'He stayed.']],
  ['“Really?!” He stayed.', ['“Really?!”', 'He stayed.']],
  ['“Really…” he asked.', ['“Really…” he asked.']],
  ['Mr. Diallo of the U.S. left. He', ['Mr. Diallo of the U.S. left.', 'He']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

describe('a sentence that never ends', () => {
  test('is cut where no newspaper’s goes on', () => {
    const words = Array.from({ length: 2 * LONGEST_SENTENCE + 1 }, () => 'and')
    const lengths = sentencesOf(words.join(' ')).map((sentence) => sentence.split(' ').length)
    expect(lengths).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 1])
  })

  test('of marks is cut too', () => {
    expect(sentencesOf(`${'!'.repeat(2 * LONGEST_SENTENCE)} Then`).map(({ length }) => length)).toEqual([
      LONGEST_SENTENCE,
      LONGEST_SENTENCE,
      4,
    ])
  })
})

test.each(['!', '…', '?', '."', 'a.)', '! '])('%j over and over: each is looked at a few times', (piece) => {
  const text = piece.repeat(2000)
  let looks = 0
  const tokens: readonly Token[] = new Proxy(tokensOf(text), {
    get: (of, key, self) => {
      looks += 1
      return Reflect.get(of, key, self)
    },
  })
  splitSentences(text, tokens, ENGLISH.segment)
  expect(looks / tokens.length).toBeLessThan(20)
})
