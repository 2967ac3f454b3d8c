import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/engine/extract/extract.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { summarize } from '../../../src/engine/summarize/summarize.ts'
import { read } from '../extract/statements/read.ts'

const NAMES = { Acme: 'organization', Orbit: 'organization', Doe: 'person', Riverton: 'place' } as const

interface Line {
  readonly text: string
  /** Who says so, where it is not the narrator. */
  readonly by: string | undefined
}

/** The lines of an entity's card from a text, read as a whole article. */
function linesOf(text: string, subject: string): Line[] {
  const reading = read(text, NAMES)
  const extraction = extract(reading, ENGLISH.extract)
  const { cards } = summarize(reading, extraction, ENGLISH.summarize)
  return (cards.find(({ entity }) => entity === subject)?.lines ?? []).map(({ start, end, speaker }) => ({
    text: text.slice(start, end),
    by: speaker,
  }))
}

/** They make a sentence too long for a line, so that it has to be cut, or be left out. */
const TAILS = [
  '',
  ', which had stood empty since the last of its tenants left the valley for the coast and for the new plants that were built along the motorway by the state',
  ', in a valley where nobody had found work for years and where the old and the young alike had given up the hope of a new start for the town and its farms',
  ', raising fears among the farmers on both banks of the river of a long and costly fight over the water, the fields and the only road that leads to the coast',
]

/** `said` stands in no line without `needed`; the short sentence stands on a card as it is. */
function neverCutsOff(sentence: string, said: string, needed: string): void {
  const whole = Object.keys(NAMES).flatMap((subject) => linesOf(`${sentence}.`, subject))
  expect(whole.some(({ text }) => text.includes(needed))).toBe(true)
  for (const tail of TAILS)
    for (const subject of ['Acme', 'Orbit', 'Doe', 'Riverton'])
      for (const { text } of linesOf(`${sentence}${tail}.`, subject))
        if (text.includes(said)) expect(text).toContain(needed)
}

describe('a hedge or an attribution is never cut off', () => {
  test.each([
    ['CLAIM: Acme poisoned the river at the old mill', 'poisoned', 'CLAIM'],
    ['It is alleged that Acme poisoned the river at the old mill', 'poisoned', 'alleged'],
    ['Neighbors worry that Acme will poison the river at the old mill', 'will poison', 'worry that'],
    [
      'It is considered a likely scenario that Acme poisoned the river at the old mill',
      'poisoned',
      'considered a likely',
    ],
    ['Inspectors have yet to determine if Acme poisoned the river at the old mill', 'poisoned', 'determine if'],
    ['Doe rejected the idea that Acme poisoned the river at the old mill', 'poisoned', 'rejected the idea'],
    ['Doe hoped that Acme would save the old mill', 'would save', 'hoped'],
    ['Imagine if Acme poisoned the river at the old mill', 'poisoned', 'Imagine if'],
    ['Acme has been accused of poisoning the river at the old mill', 'poisoning', 'accused of'],
    ['Doe accused Acme of poisoning the river at the old mill', 'poisoning', 'accused'],
    ['According to a leaked memo, Acme poisoned the river at the old mill', 'poisoned', 'According to a leaked memo'],
    ['As leaked papers appear to show, Acme poisoned the river at the old mill', 'poisoned', 'appear to show'],
  ])('%s', (sentence, said, needed) => neverCutsOff(sentence, said, needed))
})

describe('a negation is never cut off', () => {
  test.each([
    ['Neither Acme nor Orbit poisoned the river at the old mill', 'poisoned', 'Neither'],
    ['Nor has Acme poisoned the river at the old mill', 'poisoned', 'Nor'],
    ['It is not possible to conclude that Acme poisoned the river at the old mill', 'poisoned', 'not possible'],
    [
      'Those who believe that Acme poisoned the river at the old mill are deluding themselves',
      'poisoned',
      'Those who believe',
    ],
    ['No one at Acme has ever said that Orbit poisoned the river at the old mill', 'poisoned', 'No one'],
  ])('%s', (sentence, said, needed) => neverCutsOff(sentence, said, needed))
})

describe('a condition is never cut off', () => {
  test.each([
    ['If Orbit sells its shares, Acme will close the old mill', 'Acme will close', 'If Orbit'],
    ['Unless Orbit sells its shares, Acme will close the old mill', 'Acme will close', 'Unless'],
    ['Excluding the costs of the sale, Acme earned 4 million dollars at the old mill', 'earned', 'Excluding'],
    ['Without the loan from Orbit, Acme would be unable to keep the old mill', 'unable', 'Without'],
    ['Acme will close the old mill unless Orbit sells its shares', 'will close', 'unless'],
  ])('%s', (sentence, said, needed) => neverCutsOff(sentence, said, needed))
})

describe('the half that turns a sentence is never cut off', () => {
  test.each([
    ['Acme offered to clean the river at the old mill, but it never did so', 'offered', 'but'],
    ['Acme offered to clean the river at the old mill – but only for a fee', 'offered', 'but'],
    ['Acme agreed to a sale of the old mill, when Orbit scuttled it', 'agreed', 'scuttled'],
    ['Acme made a bid for the old mill, which failed', 'bid', 'failed'],
    ['Acme called for the end of the toll on the river, although this was ruled out by Doe', 'called for', 'ruled out'],
  ])('%s', (sentence, said, needed) => neverCutsOff(sentence, said, needed))
})

describe('a claim keeps its source, in its words or beside them', () => {
  test.each([
    ['Acme poisoned the river at the old mill, Doe said.', 'Doe'],
    ['Doe said Acme poisoned the river at the old mill.', 'Doe'],
    ['Acme poisoned the river at the old mill, according to Doe.', 'Doe'],
    ['Ministers of four Orbit states will meet after Acme poisoned the river at the old mill, Doe said.', 'Doe'],
    ['Acme poisoned the river at the old mill, three city officials said on Monday.', undefined],
    ['Acme bought the old mill on Monday.', undefined],
  ])('%s', (sentence, speaker) => {
    const told = linesOf(sentence, 'Acme')
    expect(told.length).toBeGreaterThan(0)
    for (const { text, by } of told) {
      expect(by).toBe(speaker)
      if (sentence.includes('officials said')) expect(text).toContain('officials said')
    }
  })
})

describe("a neighbor's deed is on no card as one's own", () => {
  test.each([
    ['Acme sued Orbit, which had poisoned the river at the old mill for years', 'had poisoned', 'which'],
    ['Doe told Acme that Orbit had poisoned the river at the old mill', 'had poisoned', 'Orbit'],
    ['Doe urged Acme to sell the old mill to Orbit', 'sell', 'urged'],
  ])('%s', (sentence, said, needed) => neverCutsOff(sentence, said, needed))
})

test('a question is not told as a statement', () => {
  for (const { text } of linesOf(
    'Did Acme poison the river at the old mill? Nobody in Riverton would say so aloud.',
    'Acme',
  ))
    expect(text).toMatch(/\?$/)
})

describe('a line reads alone', () => {
  test.each([
    ['He sold the old mill to Acme for a song.', 'Acme', 0],
    ['That is why the mayor sold the old mill to Acme.', 'Acme', 0],
    ['Doe sold the old mill to Acme for a song.', 'Acme', 1],
    ['Under pressure from Doe, he sold the old mill to Acme for a song.', 'Doe', 0],
  ])('%s → %s: %i', (text, subject, lines) => expect(linesOf(text, subject)).toHaveLength(lines))
})

test('two lines do not say the same', () => {
  const text =
    'Acme bought the old mill in Riverton on Monday. On Monday, Acme bought the old mill in Riverton for a song.'
  expect(linesOf(text, 'Acme')).toHaveLength(1)
})
