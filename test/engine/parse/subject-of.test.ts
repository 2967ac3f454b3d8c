import { expect, test } from 'vitest'
import { firstVerb, isFiniteVerb } from '../../../src/engine/parse/is-finite-verb.ts'
import { mainVerb } from '../../../src/engine/parse/main-verb.ts'
import { skipAdverbs, skipAdverbsBack } from '../../../src/engine/parse/skip-adverbs.ts'
import { subjectOf } from '../../../src/engine/parse/subject-of.ts'
import { parseMarked } from './parse-marked.ts'

test.each([
  ['The council approved the plan.', 'approved', 'council'],
  ['The council has approved the plan.', 'has', 'council'],
  ['The crew repaired the mast and sailed home.', 'sailed', 'crew'],
  ['The mayor was arrested by the police.', 'arrested', 'mayor'],
  ['[P Ruth Amari] is a surgeon.', 'is', 'Ruth'],
  ['The town wants to build a school.', 'build', 'town'],
])('%s: who %s', (text, verb, subject) => {
  const { tokens, syntax } = parseMarked(text)
  const found = subjectOf(
    syntax,
    tokens.findIndex((token) => token.text === verb),
  )
  expect(tokens[found?.at ?? -1]?.text).toBe(subject)
})

test('what has no subject has none', () => {
  const { tokens, syntax } = parseMarked('Close the door!')
  expect(
    subjectOf(
      syntax,
      tokens.findIndex(({ text }) => text === 'Close'),
    ),
  ).toBeUndefined()
})

test('an auxiliary helps its verb', () => {
  const { tokens, syntax } = parseMarked('The council has approved the plan.')
  const at = (text: string) => tokens.findIndex((token) => token.text === text)
  expect(mainVerb(syntax, at('has'))).toBe(at('approved'))
  expect(mainVerb(syntax, at('plan'))).toBe(at('plan'))
})

test('finite verbs are told from other forms', () => {
  const { tokens } = parseMarked('The mayor wants to build a school.')
  const finite = tokens.filter((_, at) => isFiniteVerb(tokens, at))
  expect(finite.map(({ text }) => text)).toEqual(['wants'])
  expect(firstVerb(tokens, 0, tokens.length)).toBe(2)
  expect(firstVerb(tokens, 3, tokens.length)).toBeUndefined()
})

test('adverbs are skipped both ways', () => {
  const { tokens } = parseMarked('The mayor never really slept.')
  expect(skipAdverbs(tokens, 2)).toBe(4)
  expect(skipAdverbsBack(tokens, 3)).toBe(1)
})
