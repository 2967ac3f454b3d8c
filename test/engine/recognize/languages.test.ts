import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../../src/engine/recognize/is-english.ts'
import { recognize } from '../../../src/engine/recognize/recognize.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { segment } from '../../../src/engine/segment/segment.ts'
import { readModels } from '../../../src/train/read-models.ts'
import { articleOf } from '../article-of.ts'

const models = readModels()
const names = (language: string, text: string) => {
  const found = recognize(readingOf(articleOf(text, { language })), models)
  return found.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)
}

describe('names in other languages than English: few and sure', () => {
  it.each([
    [
      'de',
      'Die Regierung in Deutschland hat den Haushalt beschlossen, sagte Angela Merkel.',
      ['Deutschland/place', 'Angela Merkel/person'],
    ],
    ['fr', 'La Russie et la Corée du Nord ont signé un accord.', ['Russie/place', 'Corée du Nord/place']],
    ['ja', '韓国と日本が会談した。', ['韓国/place', '日本/place']],
    ['pl', 'Iran rozmawia z NATO.', ['Iran/place', 'NATO/organization']],
    ['no language at all', 'Mae e wedi mynd.', []],
  ])('%s', (language, text, expected) => expect(names(language, text)).toEqual(expected))

  it('marks no noun of a German text', () => {
    const text =
      'Der Bundestag hat am Freitag die Rechte der Mieter gestärkt. Das Gesetz soll im Sommer in Kraft treten.'
    expect(names('de', text)).toEqual([])
  })
})

describe('isEnglish', () => {
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
  ])('knows %s', (_, text, declared, expected) => expect(isEnglish(segment(articleOf(text)), declared)).toBe(expected))
})
