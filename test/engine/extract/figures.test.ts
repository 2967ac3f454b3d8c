import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/engine/extract/figures/find-figures.ts'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { readMarked } from './marked-reading.ts'

/** "words = value unit / what it counts". */
function figuresOf(marked: string): string[] {
  const reading = readMarked(marked)
  const slice = ({ start, end }: { start: number; end: number }) => reading.article.text.slice(start, end)
  return findFigures(viewSentences(reading), []).map(
    (figure) =>
      `${slice(figure)} = ${figure.value}${figure.unit ? ` ${figure.unit}` : ''}${figure.of ? ` / ${slice(figure.of)}` : ''}`,
  )
}

describe('a number with its unit and what it counts', () => {
  test.each([
    ['home to some 2.7 million refugees from the war', 'some 2.7 million refugees = 2700000 / refugees'],
    ['around 10 per cent live in refugee camps', 'around 10 per cent = 10 % / live in refugee camps'],
    ['saw hundreds of civilians queuing', 'hundreds of civilians = 200 / civilians'],
    ['a massive 30,000, 40,000 soldiers entering', '30,000, 40,000 soldiers = 30000 / soldiers'],
    ['tens of thousands of residents marched', 'tens of thousands of residents = 10000 / residents'],
    ['at least four members of the force', 'at least four members = 4 / members'],
    ['as many as 200 have been killed', 'as many as 200 = 200 / have been killed'],
    ['paid $2.5 billion for it', '$2.5 billion = 2500000000 USD'],
    ['Its boss was paid £2.3m.', '£2.3m = 2300000 GBP'],
    ['a firm that lost £38m last year', '£38m = 38000000 GBP'],
    ['reaches about 430 degrees Celsius', 'about 430 degrees = 430 °'],
    ['a £2bn hole in the plans', '£2bn hole = 2000000000 GBP / hole'],
    ['fines of $15k in all', '$15k = 15000 USD'],
    ['cost RM6.162 million to run', 'RM6.162 million = 6162000 MYR'],
    ['a 55-kilometer zone', '55-kilometer zone = 55 km / zone'],
    ['a 70-page report', '70-page report = 70 / page report'],
    ['kills 30-60 per cent of patients', '30-60 per cent of patients = 30 % / patients'],
    ['rose from 0.90 percent to 1.23 percent', 'from 0.90 percent to 1.23 percent = 0.9 %'],
    ['more than a third of employees left', 'more than a third of employees = 0.3333333333333333 / employees'],
    ['eight out of ten firms agree', 'eight out of ten firms = 0.8 / firms'],
    ['killed 21 people there', '21 people = 21 / people'],
    ['arrested six people Monday in a raid', 'six people = 6 / people'],
    ['sales jumped 19% year over year', '19% = 19 %'],
    ['that four [X West African] states will meet', 'four West African states = 4 / West African states'],
    ['the 200 residents wants to stay', '200 residents = 200 / residents'],
    ['who grew up two streets from the river', 'two streets = 2 / streets'],
    ['sales were up 5%.', 'up 5% = 5 %'],
    ['two separate investigations began', 'two separate investigations = 2 / separate investigations'],
  ])('%s', (marked, expected) => expect(figuresOf(marked)).toContain(expected))
})

describe('numbers that count nothing', () => {
  test.each([
    'after 18 years of war',
    'a 180-day cruise',
    'the 45-year-old teacher',
    '[P Roe], 37, was hurt',
    'a man aged 26 was hurt',
    'at 10:30 or 9 p.m. on the day',
    'won 5-4 in the end',
    'since 2014 it is so',
    'under Article 5 of the treaty',
    'the [X Half-Life 2] game',
    'won it four times',
    'the two of them, one by one',
    'a third child was born',
    'of 1119 Eighth St. in town',
    'who lives at 2134 Martin Luther King Boulevard',
    'at 31 West 12th St. on the day',
  ])('%s', (marked) => expect(figuresOf(marked)).toEqual([]))
})
