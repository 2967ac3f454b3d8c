import { expect, test } from 'vitest'
import { spelledOut } from '../../../src/engine/recognize/spelled-out.ts'
import type { EntityType } from '../../../src/types.ts'
import { find, sentencesOf, written } from './found-names.ts'

test.each<[string, Record<string, EntityType>, string[]]>([
  [
    'Groups like the Tehrik-e-Taliban Pakistan (TTP) fight.',
    { Pakistan: 'place', TTP: 'organization' },
    ['Tehrik-e-Taliban Pakistan/organization', 'TTP/organization'],
  ],
  [
    'It is the Front for the Liberation of the Congo (FLC).',
    { Front: 'organization', Congo: 'place', FLC: 'organization' },
    ['Front for the Liberation of the Congo/organization', 'FLC/organization'],
  ],
  [
    'It is the Research Council of Malta (TNO).',
    { Malta: 'place', TNO: 'organization' },
    ['Malta/place', 'TNO/organization'],
  ],
  ['They need Magnetic Resonance Imaging (MRI).', { MRI: 'other' }, ['MRI/other']],
  ['It is the Big Tehrik Taliban Pakistan (TTP).', { TTP: 'organization' }, ['TTP/organization']],
  ['The Tehrik Taliban Pakistan and TTP fight.', { TTP: 'organization' }, ['TTP/organization']],
])('%s', (text, names, expected) =>
  expect(written(text, spelledOut(sentencesOf(text), find(text, names)))).toEqual(expected),
)
