import { expect, test } from 'vitest'
import { JOINS, joinNames } from '../../../src/engine/recognize/join-names.ts'
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
  ['It is the Arlen Police Department.', { Arlen: 'place' }, ['Arlen Police Department/organization']],
  [
    "It is the Arlen County Sheriff's Department.",
    { 'Arlen County': 'place', "Sheriff 's Department": 'organization' },
    ["Arlen County Sheriff 's Department/organization"],
  ],
  [
    'It is the Malta Institute for Applied Research there.',
    { Malta: 'place' },
    ['Malta Institute for Applied Research/organization'],
  ],
  ['It is the Arlen Police car.', { Arlen: 'place' }, ['Arlen/place']],
  ['In Arlen Ann Roe University', { Arlen: 'place', 'Ann Roe': 'person' }, ['Arlen/place', 'Ann Roe/person']],
  [
    'The Bureau of Engraving and Printing said no.',
    { 'Bureau of Engraving': 'organization' },
    ['Bureau of Engraving and Printing/organization'],
  ],
  [
    'The Bank of Malta and Ann Roe said no.',
    { 'Bank of Malta': 'organization', 'Ann Roe': 'person' },
    ['Bank of Malta/organization', 'Ann Roe/person'],
  ],
  [
    'Ask the World Travel and Tourism Council.',
    { 'Tourism Council': 'organization' },
    ['World Travel and Tourism Council/organization'],
  ],
  ['Here is Jane " The Hammer " Roe now.', { Jane: 'person', Roe: 'person' }, ['Jane " The Hammer " Roe/person']],
  [
    'Here is Jane “ Hammer Girl ” Roe now.',
    { 'Jane “ Hammer Girl': 'other', Roe: 'person' },
    ['Jane “ Hammer Girl ” Roe/person'],
  ],
  [
    'On Monday Lorde “ Royals ” Rolling Stone',
    { Lorde: 'person', 'Rolling Stone': 'organization' },
    ['Lorde/person', 'Rolling Stone/organization'],
  ],
  ['Here is Jane “ Hammer ” today.', { Jane: 'person' }, ['Jane/person']],
  [
    'At the University of California, San Diego she taught.',
    { 'University of California': 'organization', 'San Diego': 'place' },
    ['University of California , San Diego/organization'],
  ],
  [
    'At the University of Malta, Valletta she taught.',
    { 'University of Malta': 'organization', Valletta: 'place' },
    ['University of Malta/organization', 'Valletta/place'],
  ],
  ['Ask Ford and Acme Council.', { 'Acme Council': 'organization' }, ['Acme Council/organization']],
  ['Talks with North African leaders.', { North: 'place', African: 'other' }, ['North African/other']],
  ['The North is cold. African leaders met.', { North: 'place', African: 'other' }, ['North/place', 'African/other']],
  ['The Iran war went on.', { Iran: 'place' }, ['Iran war/event']],
  ['The Israel-Hamas war.', { Israel: 'place', Hamas: 'organization' }, ['Israel - Hamas war/event']],
  ['The Falcon war drums.', { Falcon: 'other' }, ['Falcon/other']],
])('%s', (text, names, expected) =>
  expect(written(text, joinNames(sentencesOf(text), find(text, names), JOINS))).toEqual(expected),
)
