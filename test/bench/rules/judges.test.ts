import { describe, expect, test } from 'vitest'
import type { GoldArticle } from '../../../bench/rules/gold-article.ts'
import { judgeFacts } from '../../../bench/rules/judge-facts.ts'
import { judgeMerges } from '../../../bench/rules/judge-merges.ts'
import { judgeQuotes } from '../../../bench/rules/judge-quotes.ts'
import { analysisOf, entityOf, spanOf } from './analysis-of.ts'

describe('facts', () => {
  const text = 'Amara Diallo, the water minister of Ruritania, and an engineer by trade, met Ben Okoye.'
  const judged = (role: string | undefined, ...said: readonly string[]) => {
    const gold: GoldArticle = {
      id: 'x',
      entities: [{ id: 'diallo', type: 'person', names: { 'Amara Diallo': 1 }, ...(role && { role }) }],
    }
    const facts = said.map((words, i) => ({
      subject: 'amara-diallo',
      relation: 'role' as const,
      span: spanOf(text, words),
      provenance: { start: 0, end: text.length },
      rule: `rule ${i + 1}`,
    }))
    const analysis = analysisOf(text, { entities: [entityOf(text, ['Amara Diallo'])], facts })
    return judgeFacts(gold, analysis).map(({ rule, isRight }) => `${rule} ${isRight ? 'right' : 'wrong'}`)
  }
  test.each([
    ['the labelled role', 'water minister', ['the water minister'], ['rule 1 right']],
    ['half of its words are enough', 'water minister', ['the water minister of'], ['rule 1 right']],
    ['another one, shown first', 'water minister', ['engineer by trade'], ['rule 1 wrong']],
    [
      'the right one behind another',
      'water minister',
      ['engineer', 'water minister'],
      ['rule 1 wrong', 'rule 2 right'],
    ],
    [
      'another one behind the right one may be true',
      'water minister',
      ['water minister', 'engineer'],
      ['rule 1 right'],
    ],
    ['a role of whom none is labelled', undefined, ['engineer'], ['rule 1 wrong']],
    ['nothing said', 'water minister', [], []],
  ] as const)('%s', (_, role, said, verdicts) => expect(judged(role, ...said)).toEqual(verdicts))

  test('of somebody who is not labelled, nothing is told', () => {
    const facts = [
      {
        subject: 'ben-okoye',
        relation: 'role' as const,
        span: spanOf(text, 'engineer'),
        provenance: { start: 0, end: 9 },
        rule: 'r',
      },
    ]
    const analysis = analysisOf(text, { entities: [entityOf(text, ['Ben Okoye'])], facts })
    expect(judgeFacts({ id: 'x', entities: [] }, analysis)).toEqual([])
  })
})

describe('quotes', () => {
  const text = '“The well is dry,” Diallo told Okoye.'
  const judged = (gold: string | null, found: string | null, owners = ['Diallo', 'Okoye']) => {
    const labels = ['Diallo', 'Okoye'].map((name) => ({ id: name, type: 'person' as const, names: { [name]: 1 } }))
    const quote = {
      ...spanOf(text, 'The well is dry,'),
      speaker: found,
      provenance: { start: 0, end: text.length },
      rule: 'r',
    }
    const analysis = analysisOf(text, { entities: owners.map((name) => entityOf(text, [name])), quotes: [quote] })
    const quotes = [{ starts: 'The well', speaker: gold }]
    return judgeQuotes({ id: 'x', entities: labels, quotes }, analysis).map(({ isRight }) => isRight)
  }
  test.each([
    ['the labelled speaker', 'Diallo', 'diallo', [true]],
    ['another', 'Diallo', 'okoye', [false]],
    ['nobody, as labelled', null, null, [true]],
    ['somebody where nobody is labelled', null, 'okoye', [false]],
    ['a silence that could have spoken', 'Diallo', null, []],
  ] as const)('%s', (_, gold, found, verdicts) => expect(judged(gold, found)).toEqual(verdicts))

  test('whoever speaks in place of one who was not found as a name is wrong', () => {
    expect(judged('Diallo', 'okoye', ['Okoye'])).toEqual([false])
  })
})

describe('merges', () => {
  const bearers = new Map([
    ['Amara Diallo', new Set(['amara'])],
    ['Diallo', new Set(['amara', 'fatou'])],
    ['Okoye', new Set(['okoye'])],
  ])
  const judged = (name: string, alias: string) =>
    judgeMerges({ name, merges: [{ rule: 'r', alias }] }, (form) => bearers.get(form) ?? new Set()).map(
      ({ isRight }) => isRight,
    )
  test.each([
    ['two names of one', 'Amara Diallo', 'Diallo', [true]],
    ['names of two', 'Amara Diallo', 'Okoye', [false]],
    ['a name that is not labelled', 'Amara Diallo', 'the Lioness', []],
  ] as const)('%s', (_, name, alias, verdicts) => expect(judged(name, alias)).toEqual(verdicts))
})
