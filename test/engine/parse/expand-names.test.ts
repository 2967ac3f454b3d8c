import { expect, test } from 'vitest'
import { DEP, DEPENDENCIES } from '../../../src/engine/parse/dependencies.ts'
import { expandNames } from '../../../src/engine/parse/expand-names.ts'
import { type NameUnit, unitsOf } from '../../../src/engine/parse/unit.ts'
import { TAG, type Tag } from '../../../src/engine/tag/tags.ts'

const NOUN: Tag = 'NOUN'

/** The arcs of tokens whose first is a verb that all units hang on. */
function expand(tags: readonly Tag[], names: readonly NameUnit[]): string[] {
  const units = unitsOf(tags.length, names)
  const heads = Int32Array.of(0, units.length + 1, ...Array<number>(units.length - 1).fill(1), 0)
  const labels = Uint8Array.of(0, DEP.root, ...Array<number>(units.length - 1).fill(DEP.obj), 0)
  const numbers = Uint8Array.from(tags, (tag) => TAG[tag])
  const tree = { heads, labels, margins: Uint8Array.from(heads, () => 7) }
  const arcs = expandNames(tree, units, numbers)
  return [...arcs.heads].map((head, at) => `${head} ${DEPENDENCIES[arcs.dependencies[at]!]} ${arcs.margins[at]}`)
}

test('words stand for themselves', () => expect(expand(['VERB.past', NOUN], [])).toEqual(['-1 root 7', '0 obj 7']))

test("a person's names hang on the first", () =>
  expect(expand(['VERB.past', 'PROPN', 'PROPN', 'PROPN'], [{ first: 1, last: 4, type: 'person' }])).toEqual([
    ...['-1 root 7', '0 obj 7', '1 flat 255', '1 flat 255'],
  ]))

test("another name's words hang on the last before a preposition, what follows on that", () =>
  expect(
    expand(
      ['VERB.past', 'ADJ', 'PROPN', 'ADP', 'DET', 'PROPN', 'PROPN', NOUN],
      [{ first: 1, last: 7, type: 'organization' }],
    ),
  ).toEqual([
    ...['-1 root 7', '2 compound 255', '0 obj 7', '6 case 255', '6 det 255', '6 compound 255', '2 nmod 255', '0 obj 7'],
  ]))

test('each further preposition hangs on the noun before it', () =>
  expect(expand(['VERB.past', NOUN, 'ADP', NOUN, 'ADP', NOUN], [{ first: 1, last: 6, type: 'organization' }])).toEqual([
    '-1 root 7',
    '0 obj 7',
    '3 case 255',
    '1 nmod 255',
    '5 case 255',
    '3 nmod 255',
  ]))

test('a name that begins or ends with a preposition has a head within', () => {
  expect(expand(['VERB.past', 'ADP', NOUN], [{ first: 1, last: 3, type: 'event' }])[2]).toBe('0 obj 7')
  expect(expand(['VERB.past', NOUN, 'ADP'], [{ first: 1, last: 3, type: 'event' }])[1]).toBe('0 obj 7')
})

test('a single word of no kind of its own ("Turkish") is no unit', () => {
  expect(unitsOf(2, [{ first: 1, last: 2, type: 'other' }])).toEqual([
    { first: 0, last: 1 },
    { first: 1, last: 2 },
  ])
})

test('what overlaps the name before it is no unit', () => {
  const name: NameUnit = { first: 0, last: 2, type: 'place' }
  expect(unitsOf(3, [name, { first: 1, last: 3, type: 'place' }])).toEqual([name, { first: 2, last: 3 }])
})
