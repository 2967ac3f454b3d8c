import { expect, test } from 'vitest'
import { joinNames } from '../../../src/engine/recognize/join-names.ts'
import type { EntityType } from '../../../src/types.ts'
import { find, sentencesOf, written } from './found-names.ts'

test.each<[string, Record<string, EntityType>, string[]]>([
  [
    'The Russian Foreign Ministry said no.',
    { Russian: 'other', 'Foreign Ministry': 'organization' },
    ['Russian Foreign Ministry/organization'],
  ],
  ['The Israel Defense Forces left.', { Israel: 'place' }, ['Israel Defense Forces/organization']],
  ['The Malian Embassy is shut.', { Malian: 'other' }, ['Malian Embassy/organization']],
  [
    'The Russian Gazprom said no.',
    { Russian: 'other', Gazprom: 'organization' },
    ['Russian/other', 'Gazprom/organization'],
  ],
  ['Mali Army Day', { Mali: 'place' }, ['Mali/place']],
  [
    'The Foreign Ministry and the Army said no.',
    { 'Foreign Ministry': 'organization', Army: 'organization' },
    ['Foreign Ministry/organization', 'Army/organization'],
  ],
  ['Talks with North African leaders.', { North: 'place', African: 'other' }, ['North African/other']],
  ['The North is cold. African leaders met.', { North: 'place', African: 'other' }, ['North/place', 'African/other']],
  ['He left the Communist party.', { Communist: 'other' }, ['Communist party/organization']],
  ['The Iran war went on.', { Iran: 'place' }, ['Iran war/event']],
  ['The Israel-Hamas war.', { Israel: 'place', Hamas: 'organization' }, ['Israel - Hamas war/event']],
  ['The Falcon war drums.', { Falcon: 'other' }, ['Falcon/other']],
  ['He gave a Halloween party.', { Halloween: 'event' }, ['Halloween/event']],
])('%s', (text, names, expected) =>
  expect(written(text, joinNames(sentencesOf(text), find(text, names)))).toEqual(expected),
)
