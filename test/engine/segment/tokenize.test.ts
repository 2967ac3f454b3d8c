import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { tokenize } from '../../../src/engine/segment/tokenize.ts'

const words = (text: string) =>
  tokenize(text, { start: 0, end: text.length }, ENGLISH.segment).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ['possessives', "Syria's", ['Syria', "'s"]],
    ['negations', "didn't", ['did', "n't"]],
    ['abbreviations', 'Mr. Smith', ['Mr.', 'Smith']],
    ['initials', 'Sonya A. Zoghlin', ['Sonya', 'A.', 'Zoghlin']],
    ['letters with full stops', 'the U.S. army', ['the', 'U.S.', 'army']],
    ['a name before an adjective', 'Iran-backed', ['Iran', '-', 'backed']],
    ['a name with an article before one', 'al-Qaeda-linked', ['al-Qaeda', '-', 'linked']],
    ['letters before one', 'U.S.-backed', ['U.S.', '-', 'backed']],
    ['a name before -led', 'Saudi-led', ['Saudi', '-', 'led']],
    ['a name before -ing', 'Oscar-winning', ['Oscar', '-', 'winning']],
    ['a name behind a prefix', 'pan-European', ['pan', '-', 'European']],
    ['a party and a state', 'D-Mich.', ['D', '-', 'Mich.']],
    ['a party and a state of letters', 'R-N.Y.', ['R', '-', 'N.Y.']],
    ['two known names', 'Israel-Hamas war', ['Israel', '-', 'Hamas', 'war']],
    ['two known names, letters last', 'Jordanian-U.S. bodies', ['Jordanian', '-', 'U.S.', 'bodies']],
    ['numbers', '2.7 million, 30,000', ['2.7', 'million', ',', '30,000']],
    ['sites', 'Polygraph.info said', ['Polygraph.info', 'said']],
  ])('cuts %s', (_, text, expected) => expect(words(text)).toEqual(expected))

  it.each([
    'Ocasio-Cortez',
    'Okonjo-Iweala',
    'Jean-Claude',
    'Ki-moon',
    'Mei-ling',
    'mid-August',
    'al-Assad',
    'Guinea-Bissau',
    "O'Brien",
    'AT&T',
  ])('keeps %s whole', (word) => expect(words(word)).toEqual([word]))

  it('leaves a word whole that is longer than any', () => {
    const word = '’s'.repeat(7500)
    expect(words(`Syria${word} end`)).toEqual([`Syria${word}`, 'end'])
  })
})
