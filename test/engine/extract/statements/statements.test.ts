import { describe, expect, test } from 'vitest'
import { viewSentences } from '../../../../src/engine/extract/sentence-view.ts'
import { statements } from '../../../../src/engine/extract/statements/statements.ts'
import { read } from './read.ts'

const ENTITIES = { Acme: 'organization', Orbit: 'organization', Doe: 'person' } as const

const statementOf = (text: string, subject: string) => {
  const reading = read(text, ENTITIES)
  const fact = statements(viewSentences(reading), { reading, quotes: [] }).find((found) => found.subject === subject)
  return fact && { ...fact, text: text.slice(fact.span.start, fact.span.end) }
}

describe('what opens a sentence and says nothing of its matter is left out', () => {
  test.each([
    ['RIVERTON (AP) — Acme sued the city.', 'Acme sued the city.'],
    ['But Acme sued the city.', 'Acme sued the city.'],
    ['However, Acme sued the city.', 'Acme sued the city.'],
    ['That said, Acme sued the city.', 'Acme sued the city.'],
    ['Riverpost.net - Acme sued the city.', 'Acme sued the city.'],
    ['RIVERTON, Ohio, March 3 (AP) - Acme sued the city.', 'Acme sued the city.'],
    [
      'If Acme sues the city, the plant stays shut and jobs will go.',
      'If Acme sues the city, the plant stays shut and jobs will go.',
    ],
  ])('%s', (text, expected) => expect(statementOf(text, 'Acme')?.text).toBe(expected))
})

describe('a long sentence is cut at a clause edge', () => {
  const FILLER =
    'which had been built by the river long before the flood of that year and had stood empty ever since the last of its tenants left'
  test.each([
    [
      'what hangs on another noun goes',
      `Acme bought the old mill at the edge of the town for three million dollars on Tuesday, ${FILLER}.`,
      'Acme bought the old mill at the edge of the town for three million dollars on Tuesday',
    ],
    [
      'each of two actors keeps its part',
      `Acme bought the old mill at the edge of the town for three million dollars on Tuesday after a long talk with its owners, and Orbit opened a plant with more than two hundred new workers in the next valley.`,
      'Acme bought the old mill at the edge of the town for three million dollars on Tuesday after a long talk with its owners',
    ],
  ])('%s', (_, text, expected) => expect(statementOf(text, 'Acme')?.text).toBe(expected))
})

test.each([
  ['Acme reported:', undefined],
  ['Acme reported a loss:', 'Acme reported a loss:'],
])('what only announces tells nothing: %s', (text, expected) => expect(statementOf(text, 'Acme')?.text).toBe(expected))

test('a subject is not cut off from its verb', () => {
  const text =
    'Of the three firms that the paper tested for its report on the river trade of the last ten years, Acme, which is a newcomer to the valley and its mills, draw more of the trade than all the others do.'
  expect(statementOf(text, 'Acme')?.text).toBe(text)
})

describe('what turns a statement stays with it', () => {
  const LONG =
    'the old mill at the edge of the town for three million dollars on Tuesday after a long talk with its owners'
  test.each([
    ['but', `Acme bought ${LONG}, which inspectors had called a ruin, but the sale never closed.`],
    [
      'a relative that failed',
      `Acme made a bid for ${LONG}, which failed for want of a lender that would have put up the money.`,
    ],
    ['unless', `Acme will buy ${LONG}, raising the price again, unless Orbit offers more than that by Friday.`],
    [
      'a source behind',
      `Acme bought ${LONG}, raising fears in the valley of a new round of closures, three officials said.`,
    ],
    ['a denial before', `It is not true that Acme bought ${LONG}, raising fears in the valley of new closures.`],
  ])('%s', (_, text) => expect(statementOf(text, 'Acme')?.text ?? text).toBe(text))
})

test('an accusation keeps its accuser, and may lose what hangs on its end', () => {
  const accusation =
    'The union alleged that Acme bought the old mill at the edge of the town for three million dollars on Tuesday after a long talk'
  const text = `${accusation} with its owners, raising fears in the valley of a new round of closures.`
  expect(statementOf(text, 'Acme')?.text).toBe(`${accusation} with its owners`)
})

describe('what hangs on another noun, or tells who says so beside a named source, may go', () => {
  const MILL = 'the old mill at the edge of the town for three million dollars after a long talk with its last owners'
  test.each([
    [
      'a relative clause that denies something else',
      `Acme bought ${MILL}, which aims to save the valley's trade without new debts for the town or its people`,
      '',
    ],
    [
      'an aside behind a dash',
      `Acme bought ${MILL} – known in the valley as the Red House, the Mill on the Weir or simply the Works to those who live there`,
      '',
    ],
    [
      'a named source behind',
      `Acme bought ${MILL}, raising fears in the valley of a new round of closures by the end of the year`,
      ', according to Doe',
    ],
    [
      'a purpose, where nothing else helps',
      `Acme bought ${MILL} and the land on both sides of the long and winding road that leads from the bridge to the weir`,
      ' to stop a rival from the coast that had been after it for years',
    ],
  ])('%s', (_, kept, gone) => {
    const line = statementOf(`${kept}${gone}.`, 'Acme')?.text ?? ''
    expect(line.startsWith(`Acme bought ${MILL}`)).toBe(true)
    expect(kept.startsWith(line)).toBe(true)
  })
})

describe('the news behind words that only lead to it', () => {
  const FILLER =
    'the old mill at the edge of the town for three million dollars after a long talk with its last owners, their many heirs and the council'
  test.each([
    [
      `This comes less than a week after Acme bought ${FILLER}, a sale that no one in the whole of the valley had thought to see in this life.`,
      'Acme bought',
    ],
    [
      `Since 1989, when the last of the great floods took away the bridge and every single one of the good roads to it, Acme has owned ${FILLER}.`,
      'Acme has owned',
    ],
    [
      `The town had no money left and no bank would lend it any more of it for years to come, but, among other things, Acme bought ${FILLER} and paid for the mending of the bridge and of the road.`,
      'Acme bought',
    ],
    [
      `In 1989, when the last of the great floods took away the bridge and every single one of the good roads to it, Acme bought ${FILLER}.`,
      undefined,
    ],
    [
      `If the town had no money left, it would have to close, and Acme would buy ${FILLER} and pay for the mending of the bridge and the road.`,
      undefined,
    ],
  ])('%s', (text, opening) => {
    const line = statementOf(text, 'Acme')?.text
    expect(opening === undefined ? line : line?.slice(0, opening.length)).toBe(opening)
  })
})

test('a sentence that cannot be cut to 240 characters safely gives no statement', () => {
  const text = `The union alleged that Acme ${'quietly and over many months '.repeat(9)}moved its machines out of the town at night.`
  expect(statementOf(text, 'Acme')).toBeUndefined()
})

describe('who says so', () => {
  test.each([
    ['Doe said Acme sued the city.', 'Doe'],
    ['Acme sued the city, Doe said.', 'Doe'],
    ['Acme sued the city, according to Doe.', 'Doe'],
    ['Acme sued the city on Monday.', undefined],
    ['Acme agreed on Monday to buy Orbit.', undefined],
    ['Acme was sued by a clerk, a friend of Doe, who said it had lied.', undefined],
    ['Doe, who grew up in the city, said Acme had lied.', 'Doe'],
    ['Acme, which Doe said was broke, sued the city.', undefined],
    ['Acme left town when Doe told it that the city would sue.', undefined],
    ['Acme left town, and Doe warned that others would follow.', undefined],
    ['If the talks fail, Doe could ask Acme to leave.', undefined],
    ['Ministers of four Orbit states will meet Acme.', undefined],
    ['RIGA (BR) — Acme, Doe said, sued the city.', 'Doe'],
  ])('%s → %s', (text, speaker) => expect(statementOf(text, 'Acme')?.speaker).toBe(speaker))

  test('a source without a name is kept in the words of the article', () => {
    const text = 'Two city officials said Acme sued the city.'
    const { source } = statementOf(text, 'Acme')!
    expect(text.slice(source!.start, source!.end)).toBe('Two city officials')
  })
})

test('titles and sentences without a verb state nothing', () => {
  expect(statementOf('Acme, Riverton, Ohio.', 'Acme')).toBeUndefined()
})
