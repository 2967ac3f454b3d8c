import { expect, test } from 'vitest'
import { checkAttributions } from '../../../bench/rules/check-attributions.ts'
import { analysisOf, entityOf, spanOf } from './analysis-of.ts'

const TEXT =
  '“The old well is dry again,” Diallo told Okoye. He left. Okoye claims the pump was stolen by night, as a guard saw.'
const WHOLE = { start: 0, end: TEXT.length }
const range = (words: string, nth?: number) => {
  const { start, end } = spanOf(TEXT, words, nth)
  return [start, end] as const
}
const ENTITIES = [entityOf(TEXT, ['Diallo']), entityOf(TEXT, ['Okoye'])]

test.each([
  ['the labelled source', 'Diallo', 'diallo', [true], { 'named source right': 1, 'no wrong speaker': 1 }],
  ['another', 'Diallo', 'okoye', [false], { 'named source right': 0, 'no wrong speaker': 0 }],
  ['nobody', 'Diallo', null, [], { 'named source right': 0, 'no wrong speaker': 1 }],
  ['whom a pronoun means is not labelled', 'He', 'okoye', [], { 'pronoun source named': 1, 'no wrong speaker': 1 }],
] as const)('a quotation by %s', (_, source, speaker, verdicts, got) => {
  const quote = { ...spanOf(TEXT, 'The old well is dry again,'), speaker, provenance: WHOLE, rule: 'r' }
  const gold = [{ source: [range(source)], cue: [range('told')], content: [range('“The old well is dry again,”')] }]
  const { verdicts: found, scores } = checkAttributions(gold, analysisOf(TEXT, { entities: ENTITIES, quotes: [quote] }))
  expect(found.map(({ isRight }) => isRight)).toEqual(verdicts)
  for (const [score, count] of Object.entries(got)) expect(scores.get(score)?.got, score).toBe(count)
})

test.each([
  ['by its source', 'okoye', 'Okoye', [true]],
  ['by another', 'diallo', 'Okoye', [false]],
  ['where no source beside it is a name', 'diallo', 'a guard', [true]],
] as const)('a claim %s', (_, speaker, source, verdicts) => {
  const span = spanOf(TEXT, 'the pump was stolen by night')
  const fact = { subject: 'diallo', relation: 'statement' as const, span, speaker, provenance: WHOLE, rule: 'r' }
  const cards = [{ entity: 'diallo', lines: [{ ...span, kind: 'statement' as const, speaker }] }]
  const gold = [
    {
      source: [range(source, source === 'Okoye' ? 2 : 1)],
      cue: [range('claims')],
      content: [range('the pump was stolen')],
    },
  ]
  const { verdicts: found } = checkAttributions(gold, analysisOf(TEXT, { entities: ENTITIES, facts: [fact], cards }))
  expect(found.map(({ isRight }) => isRight)).toEqual(verdicts)
})
