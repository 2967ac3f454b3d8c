import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import type { NameInSentence } from '../../../src/engine/parse/name-in-sentence.ts'
import { parseReading } from '../../../src/engine/parse/parse-reading.ts'
import type { ParsedReading } from '../../../src/engine/parse/parsed-reading.ts'
import { unparsedSentence } from '../../../src/engine/parse/parsed-sentence.ts'
import { type Syntax, syntaxOf } from '../../../src/engine/parse/syntax.ts'
import type { Reading } from '../../../src/engine/reading.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { TAG } from '../../../src/engine/tag/tags.ts'
import { readModels } from '../../../src/train/read-models.ts'
import type { EntityType, Sentence } from '../../../src/types.ts'
import { articleOf, diceOf, scramble } from '../hostile-texts.ts'
import { isProjective } from './random-trees.ts'

const { syntax: model } = readModels()
const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'other']

/** Names at tokens that the dice choose: of one to four tokens, in order, apart. */
function namesIn({ sentences }: Reading, dice: (limit: number) => number): NameInSentence[] {
  return sentences.flatMap(({ tokens }, sentence) => {
    const names: NameInSentence[] = []
    for (let first = dice(6); first < tokens.length; ) {
      const last = Math.min(tokens.length, first + 1 + dice(4))
      const [{ start }, { end }] = [tokens[first]!, tokens[last - 1]!]
      names.push({ start, end, type: TYPES[dice(TYPES.length)]!, sentence })
      first = last + dice(6)
    }
    return names
  })
}

/** By places from 1 on, the root behind the last. */
const placesOf = ({ heads }: Syntax): Int32Array =>
  Int32Array.of(0, ...[...heads].map((head) => (head < 0 ? heads.length + 1 : head + 1)), 0)

test('any text has one tree a sentence, without circles and crossing arcs', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed)
      const reading = readingOf(articleOf(scramble(dice, 60)), ENGLISH.segment)
      const parsed: ParsedReading = parseReading(reading, namesIn(reading, dice), model)
      for (const { tokens, syntax } of parsed.sentences) {
        expect(syntax.heads).toHaveLength(tokens.length)
        expect([...syntax.heads].filter((head) => head === -1)).toHaveLength(1)
        expect(isProjective(placesOf(syntax))).toBe(true)
        expect(tokens.map(({ tag }) => tag)).toEqual([...syntax.tags])
      }
    }),
    { numRuns: 100 },
  )
})

const sentenceOf = (words: number): Sentence => {
  const tokens = Array.from({ length: words }, (_, i) => {
    const text = ['the', 'mayor', 'said', 'that', ','][i % 5]!
    return { start: 6 * i, end: 6 * i + text.length, text }
  })
  return { start: 0, end: 6 * words, block: 0, tokens }
}

test('a sentence of 20,000 tokens takes no longer for each than one of 2,000', () => {
  const time = (words: number) => {
    const reading = { ...readingOf(articleOf(''), ENGLISH.segment), sentences: [sentenceOf(words)] }
    const started = performance.now()
    expect(parseReading(reading, [], model).sentences[0]!.tokens).toHaveLength(words)
    return (performance.now() - started) / words
  }
  time(2_000)
  const short = Math.min(time(2_000), time(2_000), time(2_000))
  expect(Math.min(time(20_000), time(20_000))).toBeLessThan(5 * short)
})

test('of a sentence without a model nothing is known', () => {
  const reading = { ...readingOf(articleOf(''), ENGLISH.segment), sentences: [sentenceOf(4)] }
  const [sentence] = parseReading(reading, [], undefined).sentences
  expect(sentence).toEqual(unparsedSentence(sentenceOf(4)))
  const { heads, tags, firsts, lasts } = sentence!.syntax
  expect([...heads]).toEqual([-1, -1, -1, -1])
  expect([...tags]).toEqual([TAG.X, TAG.X, TAG.X, TAG.X])
  expect([...firsts]).toEqual([0, 1, 2, 3])
  expect([...lasts]).toEqual([1, 2, 3, 4])
})

test('a sentence may be empty', () => {
  const empty = syntaxOf({
    tags: new Uint8Array(0),
    heads: new Int32Array(0),
    dependencies: new Uint8Array(0),
    margins: new Uint8Array(0),
  })
  expect(empty.children).toHaveLength(0)
})
