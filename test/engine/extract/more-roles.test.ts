import { describe, expect, test } from 'vitest'
import { findFacts } from '../../../src/engine/extract/find-facts.ts'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { readMarked } from './marked-reading.ts'

/** "Name: words (rule)", best first. */
function factsOf(marked: string): string[] {
  const reading = readMarked(marked)
  const { text } = reading.article
  return findFacts(viewSentences(reading), text, ENGLISH.extract.facts).map(
    ({ subject, span, rule }) => `${subject}: ${text.slice(span.start, span.end)} (${rule.replace('extract/', '')})`,
  )
}

describe('titles of sport, quoted works and names in brackets', () => {
  test.each([
    ['fines for [O Browns] pass rusher [P Bo Lind] rose', 'Bo Lind: Browns pass rusher (title)'],
    ['[O Browns] DL [P Bo Lind] spoke', 'Bo Lind: Browns DL (title)'],
    ['thrown to running back [P Bo Lind].', 'Bo Lind: running back (title)'],
    ['for her hit single “[X Escapism]”', 'Escapism: hit single (title)'],
    ['the global environmental group The [O Nature Fund].', 'Nature Fund: global environmental group (title)'],
    ['fired the civilian defense minister [[P Bo Lind]] after', 'Bo Lind: civilian defense minister (title)'],
    ['the critically acclaimed novelist [P Ann Roe].', 'Ann Roe: critically acclaimed novelist (title)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))
  test.each([
    'stopped the fighters crossing [L Lake Chad] at night',
    '[O Acme] labels [O Bolt] an enemy',
    'They pushed him back [P Bo Lind] said',
  ])('none: %s', (marked) => expect(factsOf(marked)).toEqual([]))
})

describe('appositions that go on', () => {
  test.each([
    [
      'said [P Ann Roe], Research and Advocacy Director for the [L Middle East] and [L North Africa] at [O Amnesty].',
      'Ann Roe: Research and Advocacy Director for the Middle East and North Africa (apposition)',
    ],
    ['[O Tmall], the retail site owned by [O Alibaba], fell.', 'Tmall: the retail site owned by Alibaba (apposition)'],
    ['[P Bo Lind], a man convicted of threats, left.', 'Bo Lind: a man convicted of threats (apposition)'],
    ['[P Ann Roe], now a staff scientist, said', 'Ann Roe: a staff scientist (apposition)'],
    [
      '[O Acme Holdings] plc, the maker of frozen meals, fell.',
      'Acme Holdings: the maker of frozen meals (apposition)',
    ],
    ['[O Acme], Inc., a maker of drones, fell.', 'Acme: a maker of drones (apposition)'],
    [
      'a chief of [O PMG], a paper grading company in [L Florida] told us.',
      'PMG: a paper grading company in Florida (apposition)',
    ],
    ['Sen. [P Ann Roe] (I., Ariz.), a former [X Democrat], won.', 'Ann Roe: a former Democrat (apposition)'],
    [
      '[L Chad], a mostly dry nation of about 11 million people, was',
      'Chad: a mostly dry nation of about 11 million people (apposition)',
    ],
    ['the [O IEA], a think-tank influential among MPs, said', 'IEA: a think-tank influential among MPs (apposition)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))
  test.each([
    'of [L North America], the founders and 20 countries, it',
    'Hit by [O Acme], the retail site owned by the state fell.',
    '[P Ann Roe], president of [O Acme] and [P Bo Lind] met.',
  ])('none, or shorter: %s', (marked) =>
    expect(factsOf(marked).filter((fact) => /countries|owned|and Bo Lind/.test(fact))).toEqual([]),
  )

  test('a daughter is no son', () => {
    const reading = readMarked('survived by [P Fiona], a son, [P Andrew], and others')
    const entities = reading.entities.map((entity) =>
      entity.id === 'Fiona' ? { ...entity, gender: 'female' as const } : entity,
    )
    const facts = findFacts(viewSentences({ ...reading, entities }), reading.article.text, ENGLISH.extract.facts)
    expect(facts.map(({ subject }) => subject)).toEqual(['Andrew'])
  })
})

describe('phrases before a name', () => {
  test.each([
    [
      'his associate who sent the message, [P Bo Lind], was',
      'Bo Lind: his associate who sent the message (apposition-before)',
    ],
    [
      "[L Taiwan]'s incumbent president, [P Ann Roe] of the [O DPP], spoke",
      "Ann Roe: Taiwan's incumbent president (apposition-before)",
    ],
    ['To punish one of the women, [P Ann Roe], for it', 'Ann Roe: one of the women (apposition-before)'],
    ['14.10 [L Wales]’s first minister, [P Ann Roe], quit', 'Ann Roe: Wales’s first minister (apposition-before)'],
    [
      'MEC for Cooperative Governance and Traditional Affairs, [P Bo Lind], said',
      'Bo Lind: MEC for Cooperative Governance and Traditional Affairs (apposition-before)',
    ],
    ['a credible news outlet, such as [O Forbes], wrote', 'Forbes: a credible news outlet (example-of)'],
    ['When it comes to cryptocurrency like [X bitcoin], people', 'bitcoin: cryptocurrency (example-of)'],
    ['In the early voting states of [L Ohio] and [L Iowa], she', 'Iowa: early voting states (kind-of)'],
    ['a simulation they call [X TNG50].', 'TNG50: a simulation (called)'],
    ['the opposition forces known as [O Maghawir], who', 'Maghawir: the opposition forces (called)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))
  test.each([
    'After a week, [P Roe] was elected.',
    'In talks with the president, [P Roe] of the party said no.',
    'The winner was [P Roe] who',
    'in countries like [L China], he',
    'in the newspaper, like the [O Post] says, he',
    '[L Israel]’s spy agency called the [O Army] an enemy.',
    'The talks – [P Ann], [P Bo] and [P Cy Poe] met – failed',
  ])('none: %s', (marked) => expect(factsOf(marked)).toEqual([]))
})

describe('kinds behind a name', () => {
  test.each([
    ['[L Israel]’s [O Mossad] intelligence agency called', 'Mossad: intelligence agency (kind-after)'],
    ['the [X Dreamforce] conference in town', 'Dreamforce: conference (kind-after)'],
    ['and [X Fargo] TV series', 'Fargo: TV series (kind-after)'],
    ['its [X Blue Moon] uncrewed vehicle', 'Blue Moon: uncrewed vehicle (kind-after)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))
})

describe('clauses that say what somebody does', () => {
  test.each([
    [
      '[P Ann Roe], who was then serving as the President’s physician, said',
      'Ann Roe: the President’s physician (serves-as)',
    ],
    ['[P Roe] served as mayor from 2011.', 'Roe: mayor (serves-as)'],
    ['agreed to replace [P Bo Lind] as [O Spurs]’ manager', 'Bo Lind: Spurs’ manager (chosen-as)'],
    ['[P Bo Lind] was named as coach on Monday', 'Bo Lind: coach (chosen-as)'],
    [
      '[P Ann Roe], who owns a consulting firm and headed out, said',
      'Ann Roe: who owns a consulting firm (relative-clause)',
    ],
    ['[O RAYE] is undoubtedly the label of the year', 'RAYE: the label of the year (copula)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))
  test.each([
    'said [P Ann Roe] of the [O Acme Lab], who led the programme.',
    'It described [P Bo Lind] as a danger.',
    'The vase served as [P Roe] said.',
  ])('none: %s', (marked) => expect(factsOf(marked).filter((fact) => !fact.startsWith('Ann Roe'))).toEqual([]))
})
