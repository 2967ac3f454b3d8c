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

test('what hangs on a word of a token of several hangs on the token', () =>
  expect(
    align('He cannot even', [
      ['He', 'PRON', 1, 'nsubj'],
      ['can', 'AUX.modal', -1, 'root'],
      ['not', 'PART', 1, 'advmod'],
      ['even', 'ADV', 2, 'advmod'],
    ]),
  ).toEqual(['He PRON nsubj cannot', 'cannot AUX.modal root -', 'even ADV advmod cannot']))

test('a word of several tokens is the last that has letters or digits', () => {
  const rows = align('Stop!!!', [
    ['Stop', 'VERB.infinitive', -1, 'root'],
    ['!!!', 'PUNCT.stop', 0, 'punct'],
  ])
  expect(rows[0]).toBe('Stop VERB.infinitive root -')
  for (const row of rows.slice(1)) expect(row).toContain('PUNCT')
})
