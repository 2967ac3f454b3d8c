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

describe('title before a name', () => {
  test.each([
    ['said [X Turkish] political columnist [P Semih Idiz].', 'Semih Idiz: Turkish political columnist (title)'],
    ['The deal was made by U.S. Secretary of State [P Ann Roe].', 'Ann Roe: U.S. Secretary of State (title)'],
    ['Deputy Director of Public Works [P Ann Roe] resigned.', 'Ann Roe: Deputy Director of Public Works (title)'],
    [
      'It was [O Acme] founder and former chief executive [P Ann Roe] who called.',
      'Ann Roe: Acme founder and former chief executive (title)',
    ],
    ['the ambassador to [L Chad] [P Ann Roe] left.', 'Ann Roe: ambassador to Chad (title)'],
    [
      'the [O Free Press] ([O FP=Free Press]) photographer [P Ann Roe] fell.',
      'Ann Roe: Free Press (FP) photographer (title)',
    ],
    ['Police named 25-year-old baker [P Bo Lind].', 'Bo Lind: baker (title)'],
    ['the journal [O Nature Physics] wrote', 'Nature Physics: journal (title)'],
    ["[P Roe]'s attorney [P Bo Lind] objected.", "Bo Lind: Roe's attorney (title)"],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test('a title in the plural belongs to the whole list', () => {
    expect(factsOf('Judges [P Ann Roe], [P Bo Lind] and [P Cy Poe] dissented.')).toEqual([
      'Ann Roe: Judges (title)',
      'Bo Lind: Judges (title)',
      'Cy Poe: Judges (title)',
    ])
  })

  test('a bare rank comes after what else is said', () => {
    expect(factsOf('General [P Ann Roe], head of the army, said so.')).toEqual([
      'Ann Roe: head of the army (apposition)',
      'Ann Roe: General (rank)',
    ])
  })

  test.each([
    'On Monday said [P Ann Roe] no.',
    'Mr [P Roe] and Dr. [P Lind] met.',
    'The [L Texas] city [P Ann Roe] loves.',
    'They beat [P Ann Roe].',
    'He met fellow [P Ann Roe].',
    'The state [O Department of Health] closed.',
  ])('none: %s', (marked) => expect(factsOf(marked)).toEqual([]))

  test.each([
    ['Democrats beat Governor [P Ann Roe].', 'Ann Roe: Governor (title)'],
    ['a call to investigate political rival [P Ann Roe].', 'Ann Roe: political rival (title)'],
    ['Do you think party leader [P Ann Roe] will go?', 'Ann Roe: party leader (title)'],
    ['The Mayor Is Now Considering Firing Top General [P Ann Roe]', 'Ann Roe: Top General (title)'],
    ['Here is Acting President [P Ann Roe].', 'Ann Roe: Acting President (title)'],
    ['He met fellow senator [P Ann Roe].', 'Ann Roe: senator (title)'],
  ])('the verb is no part of it: %s', (marked, expected) => expect(factsOf(marked)).toEqual([expected]))
})

describe('apposition after a name', () => {
  test.each([
    ['[P Ann Roe], chief executive of [O Acme], said so.', 'Ann Roe: chief executive of Acme (apposition)'],
    [
      'said [P Ann Roe], a market analyst with the research firm [O Acme].',
      'Ann Roe: a market analyst with the research firm Acme (apposition)',
    ],
    ['[P Ann Roe], 45, a teacher, was hurt.', 'Ann Roe: a teacher (apposition)'],
    [
      'said [P Ann Roe], Research and Advocacy Director for the region.',
      'Ann Roe: Research and Advocacy Director for the region (apposition)',
    ],
    ['[L Addison], a village southwest of [L Ithaca], slept.', 'Addison: a village southwest of Ithaca (apposition)'],
    ['the [O Unity] party — a movement of farmers — won.', 'Unity: a movement of farmers (apposition)'],
    ['on [O Twitch], a video streaming platform.', 'Twitch: a video streaming platform (apposition)'],
    [
      'the [O Acme Trust] ([O AT=Acme Trust]), a think-tank close to the party, said',
      'Acme Trust: a think-tank close to the party (apposition)',
    ],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test.each([
    'In [L Paris], a man was arrested.',
    'He flew from [L Hangzhou], [L China], to Rome.',
    '[P Ann Roe], the next day, left.',
    'the [L Texas]-based geopolitical group',
    'troops from [L Spain], the region, and [L Italy] came',
    '[P Ann Roe], who left, said so.',
  ])('none: %s', (marked) => expect(factsOf(marked).filter((fact) => fact.includes('(apposition)'))).toEqual([]))
})

describe('apposition before a name', () => {
  test.each([
    ['The leader of [O Unity], [P Ann Roe], condemned it.', 'Ann Roe: The leader of Unity (apposition-before)'],
    ['There were cuts by the owner, [O Acme].', 'Acme: the owner (apposition-before)'],
    ['the nominee for governor, [P Jim Poe], lost.', 'Jim Poe: the nominee for governor (apposition-before)'],
    ['the man who took the child, [P Bo Lind], fled', 'Bo Lind: the man who took the child (apposition-before)'],
    [
      "one of the world's best managers, [P Bo Lind], left",
      "Bo Lind: one of the world's best managers (apposition-before)",
    ],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test.each(['After the talks with the president, [P Roe] left.', 'In the city, [P Roe], he said, slept.'])(
    'none: %s',
    (marked) => expect(factsOf(marked)).toEqual([]),
  )
})

describe('kinds of things', () => {
  test.each([
    ['a photographer for the [O AFP] news agency', 'AFP: news agency (kind-after)'],
    ['held in [L Belmarsh] prison south of [L London]', 'Belmarsh: prison (kind-after)'],
    ['the Libyan city of [L Sirte]', 'Sirte: Libyan city (kind-of)'],
    ['a startup called [O CloudSimple]', 'CloudSimple: a startup (called)'],
    ['the [X Maxima] sports sedan', 'Maxima: sports sedan (kind-after)'],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test.each(['a [L London] hotel burned', 'the [O UN] agency', 'the [X Turkish] film', 'the [O Twitter] press office'])(
    'none: %s',
    (marked) => expect(factsOf(marked)).toEqual([]),
  )
})

describe('clauses that say who somebody is', () => {
  test.each([
    ['[O Twitch] is a video streaming platform.', 'Twitch: a video streaming platform (copula)'],
    ['[P Ann Roe], who is a former judge, wept.', 'Ann Roe: a former judge (copula)'],
    [
      'the [O Electoral Board], which regulates campaign finances, met',
      'Electoral Board: which regulates campaign finances (relative-clause)',
    ],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test.each(['[P Ann Roe] is the best.', '[P Ann Roe], who left on Monday, wept.', '[P Ann Roe] was a danger to all.'])(
    'none: %s',
    (marked) => expect(factsOf(marked)).toEqual([]),
  )
})

describe('place of office', () => {
  test('with the title', () => {
    expect(factsOf('said columnist [P Bo Lind] of the [O Al Monitor] website.')).toContain(
      'Bo Lind: columnist Bo Lind of the Al Monitor website (office)',
    )
  })

  test.each(['said [P Bo Lind] of the [O Al Monitor] website.', 'said columnist [P Bo Lind] of [P Ann Roe].'])(
    'none: %s',
    (marked) => expect(factsOf(marked).filter((fact) => fact.endsWith('(office)'))).toEqual([]),
  )
})

describe('definitions', () => {
  test.each([
    [
      'the [O Chad Relief Fund] ([O CRF=Chad Relief Fund]) closed',
      'Chad Relief Fund: Chad Relief Fund (CRF) (short-form)',
    ],
    ['the [O Chad Relief Fund] (CRF) closed', 'Chad Relief Fund: Chad Relief Fund (CRF) (short-form)'],
    [
      '“[L Ruqa] matters to [O Daesh]”, [P Roe] said, using an Arabic acronym for the armed group.',
      'Daesh: an Arabic acronym for the armed group (acronym-for)',
    ],
    [
      '“[L Ruqa] matters to [O Daesh]”, [P Roe] said, using an Arabic acronym for the armed group.',
      'Daesh: the armed group (acronym-of)',
    ],
  ])('%s', (marked, expected) => expect(factsOf(marked)).toContain(expected))

  test.each(['the [O Chad Relief Fund] (CEO) closed', '[P Ann Roe] (@roe) wrote', 'a new name for the club'])(
    'none: %s',
    (marked) => expect(factsOf(marked)).toEqual([]),
  )
})
