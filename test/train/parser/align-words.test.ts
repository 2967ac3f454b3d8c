import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { DEP, DEPENDENCIES, type Dependency } from '../../../src/engine/parse/dependencies.ts'
import { tokenize } from '../../../src/engine/segment/tokenize.ts'
import { TAG, TAGS, type Tag } from '../../../src/engine/tag/tags.ts'
import { alignWords, type TreebankWord } from '../../../src/train/parser/align-words.ts'

/** A word as a treebank has it: its form, tag, the index of its head, and its relation. */
type Row = readonly [form: string, tag: Tag, head: number, dependency: Dependency]

/** The tokens of a text, each as "token tag dependency head"; forms stand in the text in their order. */
function align(text: string, rows: readonly Row[]): string[] {
  let at = 0
  const words = rows.map(([form, tag, head, dependency]): TreebankWord => {
    const start = text.indexOf(form, at)
    at = start + form.length
    return { form, start, end: at, tag: TAG[tag], head, dependency: DEP[dependency] }
  })
  const tokens = tokenize(text, { start: 0, end: text.length }, ENGLISH.segment)
  const { tags, heads, dependencies } = alignWords(words, tokens)
  return tokens.map(({ text: form }, t) =>
    [form, TAGS[tags[t]!], DEPENDENCIES[dependencies[t]!], tokens[heads[t]!]?.text ?? '-'].join(' '),
  )
}

test('words that are cut alike stay what they are', () =>
  expect(
    align("They don't sing", [
      ['They', 'PRON', 3, 'nsubj'],
      ['do', 'AUX.present', 3, 'aux'],
      ["n't", 'PART', 3, 'advmod'],
      ['sing', 'VERB.infinitive', -1, 'root'],
    ]),
  ).toEqual(['They PRON nsubj sing', 'do AUX.present aux sing', "n't PART advmod sing", 'sing VERB.infinitive root -']))

test('a token of two words is the one whose head lies outside', () =>
  expect(
    align('We cannot sing', [
      ['We', 'PRON', 3, 'nsubj'],
      ['can', 'AUX.modal', 3, 'aux'],
      ['not', 'PART', 1, 'advmod'],
      ['sing', 'VERB.infinitive', -1, 'root'],
    ])[1],
  ).toBe('cannot AUX.modal aux sing'))

test('a token of several words: what hangs on one of them hangs on the token', () =>
  expect(
    align('a 15-year term', [
      ['a', 'DET', 3, 'det'],
      ['15', 'NUM', 3, 'nummod'],
      ['-', 'PUNCT.hyphen', 3, 'punct'],
      ['year', 'NOUN', 4, 'compound'],
      ['term', 'NOUN', -1, 'root'],
    ]),
  ).toEqual(['a DET det 15-year', '15-year NOUN compound term', 'term NOUN root -']))

test('a word of several tokens is the last that has letters or digits', () => {
  const rows = align('Stop!!!', [
    ['Stop', 'VERB.infinitive', -1, 'root'],
    ['!!!', 'PUNCT.stop', 0, 'punct'],
  ])
  expect(rows[0]).toBe('Stop VERB.infinitive root -')
  for (const row of rows.slice(1)) expect(row).toContain('PUNCT')
})

test('words whose tokens overlap make no circle', () => {
  const token = { start: 0, end: 4, text: 'ab-c' }
  const word = (start: number, head: number): TreebankWord => ({
    ...{ form: 'x', start, end: start + 2, tag: TAG.NOUN, head, dependency: DEP.compound },
  })
  const { heads } = alignWords([word(0, 1), word(2, 0)], [token])
  expect([...heads]).toEqual([1])
})
