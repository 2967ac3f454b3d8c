import { describe, expect, it } from 'vitest'
import { ANY_LANGUAGE } from '../../../src/engine/languages/any-language.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { languageOf } from '../../../src/engine/languages/language-of.ts'
import { LANGUAGES } from '../../../src/engine/languages/languages.ts'

describe('languageOf', () => {
  const german =
    'Der Minister hat am Montag gesagt, dass die Verhandlungen über den Haushalt noch in dieser Woche beginnen sollen. '
  const english =
    'The minister said on Monday that talks on the budget would begin this week, and that they were open to all. '
  it.each([
    ['a long text by its words, whatever the page says', english.repeat(3), 'de', true],
    ['the other way round', german.repeat(3), 'en', false],
    ['a short one by what the page says', 'Weather', 'de', false],
    ['a short one by what the page says', 'Wetter', 'en-GB', true],
    ['a short one on a page that says nothing', 'Weather', '', true],
    [
      'an article all in capitals',
      'THE MINISTER OF FINANCE WAS SAID TO BE IN THE TOWN BY NOON, AND THAT IS WHAT HIS AIDES SAID TO THE PRESS. '.repeat(
        3,
      ),
      'en',
      true,
    ],
  ])('knows %s', (_, text, declared, expected) =>
    expect(languageOf({ text, language: declared }, LANGUAGES)).toBe(expected ? ENGLISH : ANY_LANGUAGE),
  )
})
