import { describe, expect, test } from 'vitest'
import { groupsOf, rulesOf } from '../marked-text.ts'

describe('one name in several spellings', () => {
  test.each([
    ['[P Erdoğan] spoke. [P Erdogan] left.', ['Erdoğan = Erdogan']],
    ['[L LONDON] slept. [L London] woke.', ['London = LONDON']],
    ['[P Jean-Claude Juncker] spoke. [P Jean Claude Juncker] left.', ['Jean-Claude Juncker = Jean Claude Juncker']],
    ["[O People's Party] won. [O People’s Party] lost.", ["People's Party = People’s Party"]],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/spelling'])
  })
  test.each([
    ['[O Syrian Army] met [O Free Syrian Army].', ['Syrian Army', 'Free Syrian Army']],
    ['[L Sudan] met [L South Sudan].', ['Sudan', 'South Sudan']],
    ['[L Washington] slept. [O Washington] won.', ['Washington', 'Washington']],
    ['[O Bank of England] spoke in [L England].', ['Bank of England', 'England']],
    ['[L New York] reads the [O New York Times].', ['New York', 'New York Times']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('other names that are well known', () => {
  test.each([
    ['[O ISIS] lost. [O Daesh] fled. [O IS] fell. [O ISIS] rose.', ['ISIS = Daesh = IS']],
    [
      'The [L U.S.] won. The [L US] won. The [L United States] won. The [L USA] won.',
      ['United States = U.S. = US = USA'],
    ],
    ['[L Congo] slept. [L DR Congo] woke.', ['DR Congo = Congo']],
    ['[L Columbia], [L S.C.], is in [L South Carolina].', ['Columbia', 'South Carolina = S.C.']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
  test.each([
    ['[L Congo], [L DR Congo], [L Republic of Congo]', ['Congo', 'DR Congo', 'Republic of Congo']],
    ['[O Manchester United] met [O Manchester City].', ['Manchester United', 'Manchester City']],
    [
      'the [O Institute of Strategic and International Studies] ([O Isis]). [O Islamic State] fell.',
      ['Institute of Strategic and International Studies = Isis', 'Islamic State'],
    ],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('short forms in brackets', () => {
  test.each([
    ['the [O Civil Aviation Authority of Nepal] ([O CAAN])', ['Civil Aviation Authority of Nepal = CAAN']],
    ['[O CDPJ] ([O Constitutional Democratic Party of Japan])', ['Constitutional Democratic Party of Japan = CDPJ']],
    ['[O Pacific Gas & Electric Co.] ([O PG&E])', ['Pacific Gas & Electric Co. = PG&E']],
    ['the [O Maghawir al Thawra] ([O MaT])', ['Maghawir al Thawra = MaT']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/bracketed'])
  })
  test.each([
    ['[P Lionel Messi] ([O PSG])', ['Lionel Messi', 'PSG']],
    ['[O Old Trafford Trust] ([O Manchester United])', ['Old Trafford Trust', 'Manchester United']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('initials without a definition', () => {
  test.each([
    ['[O Bank of Canada] met. The [O BoC] cut rates.', ['Bank of Canada = BoC']],
    ['[E American Music Awards] began. The [E AMAs] ended.', ['American Music Awards = AMAs']],
    [
      '[O California Public Utilities Commission] met. The [O PUC] ruled.',
      ['California Public Utilities Commission = PUC'],
    ],
    ['[O New York State Attorney General] sued. The [O NYAG] won.', ['New York State Attorney General = NYAG']],
    ['[O U.S. Food and Drug Administration] met. The [O FDA] ruled.', ['U.S. Food and Drug Administration = FDA']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/initials'])
  })
  test.each([
    ['[O Bank of Canada] met. [O Bank of China] met. The [O BoC] cut.', ['Bank of Canada', 'Bank of China', 'BoC']],
    ['[O Marlow Public Utilities Commission] met. The [O PUC] ruled.', ['Marlow Public Utilities Commission', 'PUC']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})
