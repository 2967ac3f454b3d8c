import { describe, expect, it } from 'vitest'
import { ANY_LANGUAGE } from '../../../src/engine/languages/any-language.ts'
import { recognize } from '../../../src/engine/recognize/recognize.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { readModels } from '../../../src/train/read-models.ts'
import { articleOf } from '../article-of.ts'

const models = readModels()
const names = (language: string, text: string) => {
  const found = recognize(readingOf(articleOf(text, { language }), ANY_LANGUAGE.segment), {
    ...ANY_LANGUAGE.recognize,
    ...models,
  })
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
