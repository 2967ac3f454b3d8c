import { expect, test } from 'vitest'
import { resolveMarked } from './marked-text.ts'

/** "name → country" of each people. */
const peoplesOf = (marked: string): string[] =>
  resolveMarked(marked).entities.flatMap(({ name, peopleOf }) => (peopleOf ? `${name} → ${peopleOf}` : []))

test.each([
  ['A [X Turkish] court in [L Turkey].', ['Turkish → turkey']],
  ['The [X Kenyans] came.', ['Kenyans → Kenya']],
  ['An [X American] in the [L US].', ['American → us']],
])('%s', (text, expected) => expect(peoplesOf(text)).toEqual(expected))

test.each(['A [X Muslim] prayed.', 'The [O Turkish] fell.', '[P Scott] came.'])('none: %s', (text) =>
  expect(peoplesOf(text)).toEqual([]),
)
