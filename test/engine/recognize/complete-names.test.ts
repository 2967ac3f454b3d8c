import { expect, test } from 'vitest'
import { completeNames } from '../../../src/engine/recognize/complete-names.ts'
import type { FoundName } from '../../../src/engine/recognize/found-name.ts'
import { joinNationality } from '../../../src/engine/recognize/join-nationality.ts'
import { segment } from '../../../src/engine/segment/segment.ts'
import type { EntityType } from '../../../src/types.ts'

const sentencesOf = (text: string) =>
  segment({ text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] })

/** Names by their words: the first place where each stands. */
function find(text: string, names: Readonly<Record<string, EntityType>>): FoundName[][] {
  const left = new Map(Object.entries(names))
  return sentencesOf(text).map(({ tokens }) => {
    const found: FoundName[] = []
    for (const [name, type] of left) {
      const words = name.split(' ')
      const first = tokens.findIndex((_, at) => words.every((word, w) => tokens[at + w]?.text === word))
      if (first < 0) continue
      found.push({ first, last: first + words.length, type })
      left.delete(name)
    }
    return found.sort((a, b) => a.first - b.first)
  })
}

const words = (text: string, found: readonly FoundName[][]) =>
  sentencesOf(text).flatMap(({ tokens }, s) =>
    found[s]!.map(
      ({ first, last, type }) =>
        `${tokens
          .slice(first, last)
          .map((token) => token.text)
          .join(' ')}/${type}`,
    ),
  )

test.each<[string, Record<string, EntityType>, string[]]>([
  ['The road to Tanfa is shut. They left Tanfa at dawn.', { Tanfa: 'place' }, ['Tanfa/place', 'Tanfa/place']],
  ['A car of Hope was seen. Hope is all they have, and we hope too.', { Hope: 'person' }, ['Hope/person']],
  ['They met in Tanfa. The Tanfa Accord failed.', { Tanfa: 'place' }, ['Tanfa/place']],
  ['Many came to Finland, where Muslims pray.', {}, ['Finland/place', 'Muslims/other']],
  ['This is for us, who wait.', {}, []],
])('%s', (text, names, expected) => {
  const sentences = sentencesOf(text)
  const completed = completeNames(sentences, find(text, names))
  expect(words(text, completed)).toEqual(expected)
})

test.each<[string, Record<string, EntityType>, string[]]>([
  [
    'The Russian Foreign Ministry said no.',
    { Russian: 'other', 'Foreign Ministry': 'organization' },
    ['Russian Foreign Ministry/organization'],
  ],
  [
    'The Russian Gazprom said no.',
    { Russian: 'other', Gazprom: 'organization' },
    ['Russian/other', 'Gazprom/organization'],
  ],
  [
    'The Foreign Ministry and the Army said no.',
    { 'Foreign Ministry': 'organization', Army: 'organization' },
    ['Foreign Ministry/organization', 'Army/organization'],
  ],
])('%s', (text, names, expected) => {
  expect(words(text, joinNationality(sentencesOf(text), find(text, names)))).toEqual(expected)
})
