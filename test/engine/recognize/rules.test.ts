import { describe, expect, it } from 'vitest'
import { readResources } from '../../../src/train/read-resources.ts'
import { namesOf } from './names-of.ts'

const { gazetteer } = readResources()
const names = (text: string) => namesOf(text, { ...(gazetteer && { gazetteer }) })

describe('names by rules alone', () => {
  it.each([
    ['a title is no part of the name', 'They met Prime Minister Boris Johnson.', ['Boris Johnson/person']],
    ['nor is an office with its seat', 'They met Secretary of State John Kerry.', ['John Kerry/person']],
    ['an occupation tells a person', 'So said columnist Semih Idiz.', ['Semih Idiz/person']],
    ['particles hold a name together', 'They met President Ursula von der Leyen.', ['Ursula von der Leyen/person']],
    ['a surname is seen again', 'Sergey Lavrov came. But Lavrov left.', ['Sergey Lavrov/person', 'Lavrov/person']],
    [
      'an ending tells an organization',
      'It sued the Acme Widget Corporation.',
      ['Acme Widget Corporation/organization'],
    ],
    ['"of" goes on inside it', 'The High Committee of the Valley met.', ['High Committee of the Valley/organization']],
    ['countries', 'It lies in Syria, near Turkey.', ['Syria/place', 'Turkey/place']],
    ['cities', 'It happened in Raqqa and Hangzhou.', ['Raqqa/place', 'Hangzhou/place']],
    [
      'unions are no countries',
      'It joined the European Union and the UN.',
      ['European Union/organization', 'UN/organization'],
    ],
    ['acronyms', 'They joined the HNC.', ['HNC/organization']],
    ['IS only in capitals', 'IS took the city. It is there.', ['IS/organization']],
    ['US only in capitals', 'The US helped us.', ['US/place']],
    ['WHO only in capitals', 'He asked the WHO who did it.', ['WHO/organization']],
    ['peoples', 'The Turkish army met Kurds.', ['Turkish/other', 'Kurds/other']],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'On Wednesday it rained in September.',
    'Both sides agreed. We left.',
    'Thank God that it worked.',
    'Officials said nothing. The officials left.',
    'The CEO met the PM.',
  ])('no name: %s', (text) => expect(names(text)).toEqual([]))
})
