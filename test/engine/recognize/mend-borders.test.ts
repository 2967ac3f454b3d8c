import { expect, test } from 'vitest'
import { BORDERS, mendBorders } from '../../../src/engine/recognize/mend-borders.ts'
import type { EntityType } from '../../../src/types.ts'
import { find, sentencesOf, written } from './found-names.ts'

test.each<[string, Record<string, EntityType>, string[]]>([
  ['They met Mr Hunt there.', { 'Mr Hunt': 'person' }, ['Hunt/person']],
  ['They met Lady Gaga there.', { 'Lady Gaga': 'person' }, ['Lady Gaga/person']],
  ['It lies in the Netherlands.', { 'the Netherlands': 'place' }, ['Netherlands/place']],
  [
    'The NATO-member Finland agreed.',
    { 'NATO - member Finland': 'organization' },
    ['NATO/organization', 'Finland/place'],
  ],
  ['It is the London-based Acme.', { 'London - based Acme': 'organization' }, ['London/place', 'Acme/organization']],
  ['Many Egyptian Copts left.', { 'Egyptian Copts': 'other' }, ['Egyptian/other', 'Copts/other']],
  ['In Science and Nature', { 'Science and Nature': 'other' }, ['Science/organization', 'Nature/organization']],
  ['The Science and Arts', { 'Science and Arts': 'other' }, ['Science and Arts/other']],
  ['A South African won.', { 'South African': 'other' }, ['South African/other']],
  ['They met Jean-Claude Dupont.', { 'Jean-Claude Dupont': 'person' }, ['Jean-Claude Dupont/person']],
  [
    'They met U.S. Attorney Nealy Cox there.',
    { 'U.S. Attorney Nealy Cox': 'organization' },
    ['U.S./place', 'Nealy Cox/person'],
  ],
  [
    'They met German Chancellor Angela Merkel.',
    { 'German Chancellor Angela Merkel': 'person' },
    ['German/other', 'Angela Merkel/person'],
  ],
  [
    'They met U.N. Secretary-General Ban Ki-moon.',
    { 'U.N. Secretary-General Ban Ki-moon': 'person' },
    ['U.N./organization', 'Ban Ki-moon/person'],
  ],
  [
    'It is the U.S. Attorney General Office.',
    { 'U.S. Attorney General Office': 'organization' },
    ['U.S. Attorney General Office/organization'],
  ],
  [
    'It is the Islamist Muslim Brotherhood.',
    { 'Islamist Muslim Brotherhood': 'organization' },
    ['Islamist/other', 'Muslim Brotherhood/organization'],
  ],
  ['It is the American Red Cross.', { 'American Red Cross': 'organization' }, ['American Red Cross/organization']],
  ['It is the Chinese CDC.', { 'Chinese CDC': 'organization' }, ['Chinese CDC/organization']],
  ['He left Democratic California.', { 'Democratic California': 'place' }, ['Democratic/other', 'California/place']],
  ['He left American Samoa.', { 'American Samoa': 'place' }, ['American Samoa/place']],
  ['The UK Government fell.', { 'UK Government': 'organization' }, ['UK/place']],
  ['The Scottish Government fell.', { 'Scottish Government': 'organization' }, ['Scottish Government/organization']],
  ['He wrote: "NATO WAS NOT THERE FOR US."', { 'NATO WAS NOT THERE FOR US': 'organization' }, []],
  ['He wrote: "NATO and the EU."', { 'NATO and the EU': 'organization' }, ['NATO and the EU/organization']],
  ['They met President.', { President: 'person' }, ['President/person']],
])('%s', (text, names, expected) => {
  const sentences = sentencesOf(text)
  const mended = find(text, names).map((of, s) =>
    of.flatMap((name) => mendBorders(sentences[s]!.tokens, name, BORDERS)),
  )
  expect(written(text, mended)).toEqual(expected)
})
