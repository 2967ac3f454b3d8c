import { expect, test } from 'vitest'
import { refineNames } from '../../../src/engine/recognize/refine-names.ts'
import { find, sentencesOf, written } from './found-names.ts'

const TEXT = 'A draft was seen by The Valley Post. The paper of Boston is older, said Jane Doe.'
const refined = (name: string, siteName?: string) =>
  written(TEXT, refineNames(sentencesOf(TEXT), find(TEXT, { [name]: 'place' }), { borders: [], siteName }))

test('who publishes the article is an organization', () => {
  expect(refined('The Valley Post', 'The Valley Post')).toEqual(['The Valley Post/organization'])
  expect(refined('Valley Post', 'The Valley Post')).toEqual(['Valley Post/organization'])
})

test('on another site the name is what it was taken for', () => {
  expect(refined('The Valley Post')).toEqual(['The Valley Post/place'])
  expect(refined('The Valley Post', 'The Lisk Times')).toEqual(['The Valley Post/place'])
})

test('a site that is called by one word, as its town is, does not make the town an organization', () => {
  expect(refined('Boston', 'Boston')).toEqual(['Boston/place'])
})
