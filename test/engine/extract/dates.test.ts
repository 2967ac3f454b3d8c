import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/engine/extract/dates/find-dates.ts'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { readMarked } from './marked-reading.ts'

/** "words = date". The article is of Thursday, 8 September 2016. */
function datesOf(marked: string, published = '2016-09-08'): string[] {
  const reading = readMarked(marked, published)
  return findDates(reading, viewSentences(reading)).map(
    ({ start, end, resolved }) => `${reading.article.text.slice(start, end)} = ${resolved}`,
  )
}

describe('at their real precision', () => {
  test.each([
    ['rolled its tanks in last month', 'last month = 2016-08'],
    ['declared a caliphate in 2014', 'in 2014 = 2014'],
    ['It met on 7 September in town.', 'on 7 September = 2016-09-07'],
    ['It fell on September 11, 2001.', 'on September 11, 2001 = 2001-09-11'],
    ['It began four years ago.', 'four years ago = 2012'],
    ['It began three weeks ago.', 'three weeks ago = 2016-08'],
    ['It began this week.', 'this week = 2016-09'],
    ['It began last week.', 'last week = 2016-09'],
    ['It began earlier this year.', 'earlier this year = 2016'],
    ['It will begin next year.', 'next year = 2017'],
    ['They met over the weekend.', 'over the weekend = 2016-09'],
    ['They spent the weekend at home.', 'the weekend = 2016-09'],
    ['It was done by the end of August.', 'by the end of August = 2016-08'],
    ['It began last November.', 'last November = 2015-11'],
    ['It began in May this year.', 'in May this year = 2016-05'],
    ['It ended last summer.', 'last summer = 2015'],
    ['It will end in mid-December.', 'in mid-December = 2016-12'],
    ['It came last night.', 'last night = 2016-09-07'],
    ['until 2047', 'until 2047 = 2047'],
    ['It rose today (Sept. 8).', 'today (Sept. 8) = 2016-09-08'],
    ['The company was founded in fiscal year 2009.', 'in fiscal year 2009 = 2009'],
  ])('%s', (marked, expected) => expect(datesOf(marked)).toEqual([expected]))
})

describe('a year that is none', () => {
  test.each([
    ['P. Roe, of 1909 Jolinda Drive, was held.', []],
    ['In 1909 Jolinda Drive was paved.', []],
    ['It was built in 1909 by Drive Corporation.', ['in 1909 = 1909']],
  ])('%s', (marked, expected) => expect(datesOf(marked)).toEqual(expected))
})

describe('by the tense of their clause', () => {
  test.each([
    [
      'The ministry announced Wednesday that it would meet in Geneva on Thursday and Friday.',
      ['Wednesday = 2016-09-07', 'on Thursday = 2016-09-08', 'Friday = 2016-09-09'],
    ],
    ['The firm reports earnings Wednesday.', ['Wednesday = 2016-09-14']],
    ['The firm said Friday it lost money.', ['Friday = 2016-09-02']],
    ['He was arrested in April for a March 21 call.', ['in April = 2016-04', 'March 21 = 2016-03-21']],
    ['The sentencing is scheduled for Feb. 14.', ['Feb. 14 = 2017-02-14']],
    ['The attack happened in October.', ['in October = 2015-10']],
    ['They met ahead of the Oct. 27 vote.', ['Oct. 27 = 2016-10-27']],
    ['They met after the Oct. 27 vote.', ['Oct. 27 = 2015-10-27']],
    ['He is likely to be asked about his July 25 call.', ['July 25 = 2016-07-25']],
    ['He is likely to be asked on July 25.', ['on July 25 = 2017-07-25']],
    ['They will vote in March.', ['in March = 2017-03']],
    ['The judge set sentencing for June 12.', ['June 12 = 2017-06-12']],
    ['The judge sentenced him on June 12.', ['on June 12 = 2016-06-12']],
    ['The offer is a premium to its closing price on Monday.', ['on Monday = 2016-09-05']],
    ['He was born on Saturday, May 14.', ['on Saturday, May 14 = 2016-05-14']],
  ])('%s', (marked, expected) => expect(datesOf(marked)).toEqual(expected))
})

describe('by the date told before', () => {
  test.each([
    ['It began in 2009. The following year it ended.', 'The following year = 2010'],
    ['It ruled on January 26, 2016. Aid was cut on the same day.', 'on the same day = 2016-01-26'],
    ['It ruled on January 26, 2016. Two days later aid was cut.', 'Two days later = 2016-01-28'],
    ['He fell ill in November 2013. By December, he was worse.', 'By December = 2013-12'],
    ['It ruled on January 26, 2016. The day after, aid was cut.', 'The day after = 2016-01-27'],
    [
      'It dealt with the Oct. 13, 2015 attack. It met on May 2, 2016. The day after the attack, troops came.',
      'The day after the attack = 2015-10-14',
    ],
    [
      'He planned the attack on [L Chad] on May 2, 2016. The day before the attack he fled.',
      'The day before the attack = 2016-05-01',
    ],
    ['It met on May 2, 2016. The day after the attack, troops came.', 'The day after the attack = null'],
    [
      'It dealt with the [E May 2, 2016 attack]. The day after the attack, troops came.',
      'The day after the attack = 2016-05-03',
    ],
  ])('%s', (marked, expected) => expect(datesOf(marked)).toContain(expected))
})

describe('no dates', () => {
  test.each([
    'after 18 years of war',
    'He may march and sat down.',
    'for two weeks in all',
    'It took three months.',
    'at 10:30 a.m. sharp',
    'He paid $2016 for it.',
    'There were 2000 people.',
    '30 seconds later it was over.',
    'The day after he came, it rained.',
  ])('%s', (marked) => expect(datesOf(marked)).toEqual([]))

  test('without a publication date only what names its year is resolved', () => {
    expect(datesOf('It began in May 2014 and ended last month.', '')).toEqual([
      'in May 2014 = 2014-05',
      'last month = null',
    ])
  })
})
