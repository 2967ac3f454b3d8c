import { expect, test } from 'vitest'
import { viewSentences } from '../../../../src/engine/extract/sentence-view.ts'
import { grammaticalFunction } from '../../../../src/engine/extract/statements/grammatical-function.ts'
import { read } from './read.ts'

test.each([
  ['Acme sued the city on Monday.', 'subject'],
  ['Acme, a maker of anvils, sued the city.', 'subject'],
  ['Acme (AC) on Monday said it would close.', 'subject'],
  ['Acme and Orbit agreed to merge.', 'subject'],
  ['Acme also reportedly wants more.', 'subject'],
  ['On Tuesday, Acme sued the city.', 'subject'],
  ['The mayor said Acme sued the city.', 'embedded'],
  ['Prices rose when Acme closed its plant.', 'embedded'],
  ['When Acme closed, prices rose.', 'embedded'],
  ['The city sued Acme on Monday.', 'object'],
  ['The plant was bought by Acme last year.', 'agent'],
  ['The plant in Acme burned down.', 'oblique'],
  ['The city seized Acme’s plant.', 'possessor'],
  ["The city seized Acme's plant.", 'possessor'],
  ['Acme workers walked out.', 'modifier'],
])('%s → %s', (text, expected) => {
  const reading = read(text, { Acme: 'organization' })
  const mention = viewSentences(reading)[0]!.names[0]!
  expect(grammaticalFunction(reading.sentences[0]!.syntax, mention)).toBe(expected)
})
