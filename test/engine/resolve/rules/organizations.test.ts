import { describe, expect, test } from 'vitest'
import { groupsOf, rulesOf } from '../marked-text.ts'

describe('company forms', () => {
  test.each([
    ['[O Acme Holdings Inc.] rose. [O Acme] fell.', ['Acme Holdings Inc. = Acme']],
    ['[O Tyvak Systems, Inc.] rose. [O Tyvak Systems] fell.', ['Tyvak Systems, Inc. = Tyvak Systems']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/company-form'])
  })
  test.each([['[O Acme Inc.] rose. [O Acme Research] fell.', ['Acme Inc.', 'Acme Research']]])(
    'not: %s',
    (text, groups) => expect(groupsOf(text)).toEqual(groups),
  )
})

describe('the first words of a name met before', () => {
  test.each([
    ['A headline\n\n[O Ulta Beauty] fell. [O Ulta] rose.', ['Ulta Beauty = Ulta']],
    ['A headline\n\n[L Bardo National Museum] closed. [L Bardo] opened.', ['Bardo National Museum = Bardo']],
    ['A headline\n\n[O Alden Capital] fell. [O Alden] rose.', ['Alden Capital = Alden']],
    [
      'A headline\n\n[O Marlow Police] came. [O Marlow Police Department] left.',
      ['Marlow Police Department = Marlow Police'],
    ],
    [
      'A headline\n\n[O Mid Marlow Christian School] won. [O Mid Marlow Christian] left.',
      ['Mid Marlow Christian School = Mid Marlow Christian'],
    ],
    [
      'A headline\n\n[O Cleveland Browns] won in [L Cleveland]. [O Cleveland] lost.',
      ['Cleveland Browns = Cleveland', 'Cleveland'],
    ],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/short-organization'])
  })
  test.each([
    ['A headline\n\n[O Acme] rose. [O Acme Beauty] fell.', ['Acme', 'Acme Beauty']],
    ['A headline\n\n[O Acme Research] rose. [O Acme] fell.', ['Acme Research', 'Acme']],
    ['A headline\n\n[O Google Ventures] rose. [O Google] fell.', ['Google Ventures', 'Google']],
    ['A headline\n\n[O Alden] fell. [O Alden Capital] rose.', ['Alden', 'Alden Capital']],
    ['A headline\n\n[O Marlow School] won. [L Marlow] slept.', ['Marlow School', 'Marlow']],
    ['A headline\n\n[O VOA Watch Team] wrote. [O VOA] aired.', ['VOA Watch Team', 'VOA']],
    [
      'A headline\n\n[O Cleveland Clinic] won in [L Cleveland]. [O Cleveland] lost.',
      ['Cleveland Clinic', 'Cleveland', 'Cleveland'],
    ],
    ['A headline\n\n[O Ajax Oil] and [O Ajax Gas] rose. [O Ajax] fell.', ['Ajax Oil', 'Ajax Gas', 'Ajax']],
    ['A headline\n\n[L Orange County] slept. [L Orange] woke.', ['Orange County', 'Orange']],
    [
      'A headline\n\n[O Columbus Police Department Traffic Unit] came. [O Columbus Police Department] spoke.',
      ['Columbus Police Department Traffic Unit', 'Columbus Police Department'],
    ],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('the last words of a name met before', () => {
  test.each([
    ['A headline\n\n[O New York Times] wrote. The [O Times] added.', ['New York Times = Times']],
    ['A headline\n\n[X Europa Clipper] flew. [X Clipper] landed.', ['Europa Clipper = Clipper']],
    ['A headline\n\n[X Mustang Mach E] came. The [X Mach E] left.', ['Mustang Mach E = Mach E']],
    [
      'A headline\n\n[O House Ethics Committee] met. The [O Ethics Committee] voted.',
      ['House Ethics Committee = Ethics Committee'],
    ],
    ['A headline\n\n[O U.S. Supreme Court] sat. The [O Supreme Court] ruled.', ['U.S. Supreme Court = Supreme Court']],
    ['A headline\n\n[O Dodgers] won. The [O Los Angeles Dodgers] left.', ['Los Angeles Dodgers = Dodgers']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/last-words'])
  })
  test.each([
    [
      'A headline\n\n[O Texas Supreme Court] sat. The [O Supreme Court] ruled.',
      ['Texas Supreme Court', 'Supreme Court'],
    ],
    [
      'A headline\n\n[O Texas American Legion] met. The [O American Legion] spoke.',
      ['Texas American Legion', 'American Legion'],
    ],
    [
      'A headline\n\n[O House Ethics Committee] and [O Senate Ethics Committee] met. The [O Ethics Committee] voted.',
      ['House Ethics Committee', 'Senate Ethics Committee', 'Ethics Committee'],
    ],
    [
      'A headline\n\nThe [O Ethics Committee] sat. The [O House Ethics Committee] voted.',
      ['Ethics Committee', 'House Ethics Committee'],
    ],
    ['A headline\n\n[L South Sudan] slept. [L Sudan] woke.', ['South Sudan', 'Sudan']],
    ['A headline\n\nIn [L Como] by [L Lake Como].', ['Como', 'Lake Como']],
    ['A headline\n\n[O Gems] won. [O Marlow Gems] lost.', ['Gems', 'Marlow Gems']],
    ['A headline\n\nThe [O White House] spoke. The [O House] voted.', ['White House', 'House']],
    [
      'A headline\n\n[O Manchester United] met [O Leeds United]. [O United] won.',
      ['Manchester United', 'Leeds United', 'United'],
    ],
    ['A headline\n\nThe [O Times] wrote. The [O New York Times] added.', ['Times', 'New York Times']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('what the article states', () => {
  test.each([
    ['[O Meta], formerly [O Facebook], rose.', ['Facebook = Meta']],
    ['[O Gazelle Front], better known as [O Gazelles], fought.', ['Gazelle Front = Gazelles']],
    ['[L Rukban] camp, also known as the [L Berm], is dry.', ['Rukban = Berm']],
    ['[O Gazelle Front], or [O GF], fought.', ['Gazelle Front = GF']],
    ['[O Kurdish Thing], known by its Kurdish acronym [O XYZ], fought.', ['Kurdish Thing = XYZ']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/also-known-as'])
  })
  test.each([
    ['[O Gazelle Front], formerly the [O Free Syrian Army], fought.', ['Gazelle Front', 'Free Syrian Army']],
    ['[L France], or [L Germany], wins.', ['France', 'Germany']],
    ['[X Muslims] known as [X Salafists] spoke.', ['Muslims', 'Salafists']],
    ['[O Acme], formerly [O Bolt]’s owner, fell.', ['Acme', 'Bolt']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('plurals', () => {
  test.each([
    ['A [X Copt] prayed. The [X Copts] left.', ['Copts = Copt']],
    ['A [X Turkish] town. The [X Turks] left.', ['Turkish = Turks']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('bodies that every country has', () => {
  test.each([
    [
      'Russia’s [O Defence Ministry] spoke. The Ukrainian [O Defence Ministry] spoke. Russia’s [O Defence Ministry] left.',
      ['Defence Ministry', 'Defence Ministry'],
    ],
    [
      'The [O Ministry of Defence] of Ukraine spoke. Russia’s [O Defence Ministry] spoke.',
      ['Ministry of Defence', 'Defence Ministry'],
    ],
    [
      'Russia’s [O Defence Ministry] spoke. The [O Ministry of Defence] left.',
      ['Ministry of Defence = Defence Ministry'],
    ],
    ['Russia’s [O Gazprom] spoke. Ukrainian [O Gazprom] left.', ['Gazprom']],
    ['Headline\n\n[O Bank of America] rose. [O America] fell.', ['Bank of America', 'America']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('first words that another name spells out', () => {
  test.each([
    [
      '[O Financial Industry Regulatory Authority Education Foundation] asked. [O FINRA Education Foundation] told.',
      ['Financial Industry Regulatory Authority Education Foundation = FINRA Education Foundation'],
      'resolve/spelled-out',
    ],
    [
      '[O United Nations Human Rights Council] met. The [O UN Human Rights Council] voted.',
      ['United Nations Human Rights Council = UN Human Rights Council'],
      'resolve/spelled-out',
    ],
  ])('%s', (text, groups, rule) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual([rule])
  })
  test.each([
    [
      '[O United Nations Security Council] met. The [O UN Human Rights Council] voted.',
      ['United Nations Security Council', 'UN Human Rights Council'],
    ],
    [
      '[O Acme]’s [O Relief Works Agency] acts. The [O United Nations Relief Works Agency] left.',
      ['Acme', 'Relief Works Agency', 'United Nations Relief Works Agency'],
    ],
    [
      'The [O United Nations] met the [O Relief Works Agency]. The [O United Nations Relief Works Agency] left.',
      ['United Nations', 'Relief Works Agency', 'United Nations Relief Works Agency'],
    ],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})
