import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/engine/extract/quotes/find-quotes.ts'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { readMarked } from './marked-reading.ts'

/** "words – speaker", with "to addressee" where there is one. */
function quotesOf(marked: string): string[] {
  const reading = readMarked(marked)
  return findQuotes(reading, viewSentences(reading), ENGLISH.extract.quotes).map(
    ({ start, end, speaker, addressee }) =>
      `${reading.article.text.slice(start, end)} – ${speaker ?? 'nobody'}${addressee ? ` to ${addressee}` : ''}`,
  )
}

describe('speaker behind the words', () => {
  test.each([
    ['“We are here in force”, said [P Roe].', 'We are here in force – Roe'],
    ['“We are here in force,” [P Roe] said.', 'We are here in force, – Roe'],
    [
      '"We are here in force," said [X Turkish] columnist [P Bo Lind] of the [O Al Monitor] website.',
      'We are here in force, – Bo Lind',
    ],
    [
      '“It was wrong,” [P Ann Roe], chief executive of [O Full Fact], told the [O BBC].',
      'It was wrong, – Ann Roe to BBC',
    ],
    ['“It was wrong,’’ [P Ann Roe] told the [O BBC].', 'It was wrong, – Ann Roe to BBC'],
    ['«We are here in force», said [P Roe].', 'We are here in force – Roe'],
    ['‘We don’t want that here,’ [P Roe] said.', 'We don’t want that here, – Roe'],
    ["'We don't want the workers' pity,' [P Roe] said.", "We don't want the workers' pity, – Roe"],
    ['“Is it over yet?” [P Roe] asked.', 'Is it over yet? – Roe'],
    ['“It fell at noon,” according to [P Roe].', 'It fell at noon, – Roe'],
    ['“It fell at noon,” said the group’s leader, [P Ann Roe].', 'It fell at noon, – Ann Roe'],
    ['“It fell at noon,” the leader of [O Unity], [P Ann Roe], said.', 'It fell at noon, – Ann Roe'],
  ])('%s', (marked, expected) => expect(quotesOf(marked)).toEqual([expected]))
})

describe('speaker before the words', () => {
  test.each([
    ['[P Roe] said: “We are here in force.”', 'We are here in force. – Roe'],
    ['[P Roe] told [P Poe] “it would not be a problem”.', 'it would not be a problem – Roe to Poe'],
    ['[P Roe] said he had agreed with [P Poe] to do “what is necessary” there.', 'what is necessary – Roe'],
    [
      'The head of [O Unity], [P Ann Roe], condemned it, saying in a note that it “will not break us”.',
      'will not break us – Ann Roe',
    ],
    ['In a statement, the [O Acme Board] said “all of it was lawful”.', 'all of it was lawful – Acme Board'],
    [
      '[P Roe] told [P Poe] “it would not be a problem”, media quoted him as saying.',
      'it would not be a problem – Roe to Poe',
    ],
    [
      '[P Roe] has been eager to go, but General [P Ann Poe], chairman of the [O Board], told them it was “not yet time”.',
      'not yet time – Ann Poe',
    ],
    [
      '[P Roe] fled, while declaring she “would not return ever,” users alleged that it was over.',
      'would not return ever, – Roe',
    ],
    ['[P Roe] picks up the story: “We went home.”', 'We went home. – Roe'],
    ['[P Ann Roe], a former officer who responded said: “It was a bizarre tale.”', 'It was a bizarre tale. – Ann Roe'],
    ['[P Ann Roe], an analyst at a bank told us “it was a bizarre tale”.', 'it was a bizarre tale – Ann Roe'],
    [
      '[P Roe] described the “bad” forces as a threat to all, spreading “lies and fake news”.',
      'lies and fake news – Roe',
    ],
    ['The [O TNO] report said “it is considered likely”.', 'it is considered likely – TNO'],
    ['[P Roe] wrote on the network:\n\n“We are here in force.”', 'We are here in force. – Roe'],
  ])('%s', (marked, expected) => expect(quotesOf(marked)).toEqual([expected]))
})

describe('the words go on', () => {
  test('broken by "he said", they are two', () => {
    expect(quotesOf('“We came,” [P Roe] said. “We saw it all.”')).toEqual(['We came, – Roe', 'We saw it all. – Roe'])
  })

  test('joined in one sentence', () => {
    expect(quotesOf('[P Roe] said it was “not at all true” and that “nobody was hurt”.')).toEqual([
      'not at all true – Roe',
      'nobody was hurt – Roe',
    ])
  })

  test('a paragraph of nothing but words goes on with the speaker before', () => {
    expect(quotesOf('“We came,” said [P Roe].\n\n“And then we left.”')).toContain('And then we left. – Roe')
  })

  test('words that stand alone go on with what was reported just before', () => {
    expect(quotesOf('The cell, [P Roe] said, is sensing it. “Some go out of whack.”')).toEqual([
      'Some go out of whack. – Roe',
    ])
  })

  test('the end of a sentence that names nobody goes on with what was reported just before', () => {
    expect(quotesOf('It is not clear, [P Roe] says. As it came first, “that does not mean much.”')).toEqual([
      'that does not mean much. – Roe',
    ])
  })

  test('over paragraphs in single marks, which close only at the last', () => {
    expect(quotesOf("'We came,' [P Roe] said.\n\n'We saw it all.\n\n'And then we left,' he said.")).toContain(
      'We saw it all. – Roe',
    )
  })

  test('a heading in single marks', () => {
    expect(quotesOf("'He put me in a hole'\n\nThe men came.")).toEqual(['He put me in a hole – nobody'])
  })

  test('over paragraphs, each part has the speaker', () => {
    expect(quotesOf('“We came,” [P Roe] said. “We saw.\n\n“And then we left.”')).toEqual([
      'We came, – Roe',
      'We saw. – Roe',
      'And then we left. – Roe',
    ])
  })

  test('a quotation within a quotation is part of it', () => {
    expect(quotesOf('“They told us, ‘Go home,’ and we went,” [P Roe] said.')).toEqual([
      'They told us, ‘Go home,’ and we went, – Roe',
    ])
  })
})

describe('pronouns', () => {
  test.each([
    ['[P Roe] came late. “It was the train,” she said.', 'It was the train, – Roe'],
    ['[P Roe] met [P Poe]. “It was the train,” [P he=Poe] said.', 'It was the train, – Poe'],
    ['[P Roe] and [P Poe] came. [P Roe] had seen it before. “It was the train,” he said.', 'It was the train, – Roe'],
    ['“We came to see,” [P Roe] said.\n\n“It was a long way,” he added.', 'It was a long way, – Roe'],
  ])('%s', (marked, expected) => expect(quotesOf(marked)).toContain(expected))
})

describe('nobody rather than somebody', () => {
  test.each([
    '“Thank you for all of it”, he said.',
    '“It is under review,” the statement said.',
    '“It is under review,” a spokesman for [P Roe] said.',
    '“It is under review,” said a lawyer for [P Roe].',
    '[P Roe] and [P Poe] came. “It is under review,” he said.',
    'The source said [P Roe] told them it was “out of the question”.',
    '[P Roe] shared the site, which says:\n\n“It is under review.”',
    '[P Roe] was told it was “a matter of time”.',
    '[P Roe] says it is clear. As it came first, “that does not mean much.”',
    'It is clear, [P Roe] says. As [P Poe] came first, “that does not mean much.”',
    '[P Roe], whom a bank that lent told us “it was a bizarre tale”.',
    '[P Roe] described the “bad” forces, which [P Poe] leads, as a threat spreading “lies and fake news”.',
    'Under [P Roe], it is “a matter of time”.',
    '“The red card was correct,” the [X Italian] said.',
  ])('%s', (marked) => expect(quotesOf(marked).map((quote) => quote.split(' – ')[1])).toEqual(['nobody']))
})

describe('no quotations', () => {
  test.each([
    'Critics call the “non-dom” status unfair.',
    'Her album “The Last Long Summer” sold well.',
    'They left “Dancing with the Bears.”',
    "'Twas the night.\n\nA Dog came.",
    "'Lying in the sun'\n\nThe men came.",
    "The workers' rights and the owners' duties were read.",
    'He is 6\' 2" tall and she 5\' 9".',
  ])('%s', (marked) => expect(quotesOf(marked)).toEqual([]))
})
