import { describe, expect, test } from 'vitest'
import { resolveMarked } from './marked-text.ts'

/** "name: type", and what else it is called. */
const typesOf = (marked: string): string[] =>
  resolveMarked(marked).entities.map(({ name, aliases, type }) => `${[name, ...aliases].join(' = ')}: ${type}`)

describe('what the article says a name is', () => {
  test.each([
    ['a mission called [L Europa Clipper] flew. [P Clipper] landed.', ['Europa Clipper = Clipper: other']],
    ['in the constellation [P Virgo].', ['Virgo: place']],
    ['[P Kestrel], a brewery in town, closed.', ['Kestrel: organization']],
    ['an app known as [L Bolt] rose.', ['Bolt: other']],
    ['by the river [P Dane], they slept.', ['Dane: place']],
    ['in the riverside party town [P Van Lo], they died.', ['Van Lo: place']],
    ['She left her old label, [P Kestrel], in May. At [O Kestrel] they cried.', ['Kestrel: organization']],
  ])('%s', (text, expected) => expect(typesOf(text)).toEqual(expected))
  test.each([
    ['the film [P Roe] directed', ['Roe: person']],
    ['For all of his party, [P Roe], who won, spoke. [P Roe] left.', ['Roe: person']],
    ['[P Ann Roe], a former party chief, left.', ['Ann Roe: person']],
    ['[P Ann Roe], a company founder, left.', ['Ann Roe: person']],
    ['the party {President} [P Roe] leads', ['Roe: person']],
  ])('not: %s', (text, expected) => expect(typesOf(text)).toEqual(expected))
})

describe('what is known of a name', () => {
  test.each([
    ['[L Downing Street] denied it.', ['Downing Street: organization']],
    ['[O Typhoon Kestrel] came. [O Kestrel] went.', ['Typhoon Kestrel = Kestrel: event']],
    ['[P Jame “Buffalo Bill” Gumb] hid. [L Buffalo Bill] ran.', ['Jame “Buffalo Bill” Gumb = Buffalo Bill: person']],
    ['[X Champions League] night. [X UEFA Champions League].', ['UEFA Champions League = Champions League: event']],
    ['[O Kiev] denied it. [L Kyiv] slept.', ['Kiev = Kyiv: place']],
  ])('%s', (text, expected) => expect(typesOf(text)).toEqual(expected))
  test.each([
    ['[P Jame “Bill” Gumb] hid. [L Buffalo] slept.', ['Jame “Bill” Gumb: person', 'Buffalo: place']],
    ['The [O Champions League] said so.', ['Champions League: organization']],
    ['They walked down [L Downing Street] at noon.', ['Downing Street: place']],
    ['[P Storm Thurgood Lee] spoke.', ['Storm Thurgood Lee: person']],
  ])('not: %s', (text, expected) => expect(typesOf(text)).toEqual(expected))
})

describe('the longer name whose initials a name has', () => {
  test.each([
    ['[E Amber Music Awards] began. The [X AMAs] ended.', ['Amber Music Awards = AMAs: event']],
    [
      'Marlow’s [O Institute of Governmental Studies] asked. The [X Marlow IGS] poll.',
      ['Institute of Governmental Studies = Marlow IGS: organization'],
    ],
  ])('%s', (text, expected) => expect(typesOf(text)).toEqual(expected))
  test.each([
    ['[E Amber Music Awards] began. In [L AMA] it rained.', 'AMA: place'],
    ['[O Amber Music] sang. An [X AM] station.', 'AM: other'],
    ['[E Amber Music Awards] began. [O Army Museum Archive] closed. An [X AMA].', 'AMA: other'],
    ['[O Institute of Governmental Studies] asked. The [X Marlow IGS] poll.', 'Marlow IGS: other'],
  ])('not: %s', (text, expected) => expect(typesOf(text)).toContain(expected))
})

describe('the longer name that a word is short for', () => {
  test.each([
    ['Headline\n\n[O Halvor Foods Holdings] rose. [P Halvor] fell.', ['Halvor Foods Holdings = Halvor: organization']],
    ['Headline\n\n[O Marq University] spoke. [P Marq] left.', ['Marq University = Marq: organization']],
    [
      'Headline\n\n[O Brightwater Holdings] rose. [L Brightwater] fell.',
      ['Brightwater Holdings = Brightwater: organization'],
    ],
    ['Headline\n\n[E Hurricane Ida] came. [P Ida] went.', ['Hurricane Ida = Ida: event']],
  ])('%s', (text, expected) => expect(typesOf(text)).toEqual(expected))
  test.each([
    [
      'Headline\n\n[O Halvor Foods Holdings] rose. [P Ann Halvor] left. [P Halvor] fell.',
      'Ann Halvor = Halvor: person',
    ],
    ['Headline\n\n[O Halvor Foods Holdings] rose. {Mr} [P Halvor] fell.', 'Halvor: person'],
    ['Headline\n\n[O Halvor Foundation] rose. [P Halvor] fell.', 'Halvor: person'],
    ['Headline\n\n[O Brightwater Holdings] rose. In [L Brightwater] it rained.', 'Brightwater: place'],
    ['Headline\n\n[O Muslim Brotherhood] met. A [X Muslim] prayed.', 'Muslim: other'],
    ['Headline\n\n[P Halvor] fell. [O Halvor Foods Holdings] rose.', 'Halvor: person'],
  ])('not: %s', (text, expected) => expect(typesOf(text)).toContain(expected))
})

describe('most of a name’s mentions', () => {
  test.each([
    ['[O Al Noor] spoke. [O Al Noor] left. [P Al Noor] came.', ['Al Noor: organization']],
    ['[X Bolt] ran. [X Bolt] ran. [X Bolt] ran. [O Bolt] ran.', ['Bolt: other']],
    ['[L Maghawir al Thawra], or [O MaT], fought. [O MaT] won.', ['Maghawir al Thawra = MaT: organization']],
    ['[E Kestrel], known locally as [L Lando], came.', ['Kestrel = Lando: event']],
    ['the [L Rukban] camp. the [X Rukban] refugee camp.', ['Rukban: place']],
  ])('%s', (text, expected) => expect(typesOf(text)).toEqual(expected))
  test.each([
    ['[L Washington] slept. [O Washington] won.', ['Washington: place', 'Washington: organization']],
    ['[L Kestrel] slept. the [X Kestrel] engine.', ['Kestrel: place', 'Kestrel: other']],
    ['[O Ford] rose. [O Ford] fell. [O Ford] rose. [P Ford] died.', ['Ford: organization', 'Ford: person']],
    ['[P Roe], [X Norwegian]-born [P Lind] and others', ['Roe: person', 'Norwegian: other', 'Lind: person']],
  ])('not: %s', (text, expected) => expect(typesOf(text)).toEqual(expected))
})
