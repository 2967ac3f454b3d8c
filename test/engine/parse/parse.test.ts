import { describe, expect, test } from 'vitest'
import { TAG } from '../../../src/engine/tag/tags.ts'
import { arcsOf, parseMarked } from './parse-marked.ts'

/** Plain sentences: a parser that misses one of these arcs is not fit to ship. */
const ARCS: readonly [sentence: string, ...arcs: string[]][] = [
  ['[P Mara Lindqvist] opened the library.', 'opened root', 'Mara nsubj opened', 'library obj opened'],
  ['The council approved the plan on Tuesday.', 'council nsubj approved', 'plan obj approved', 'the det plan'],
  ['[P Odell] told reporters that the bridge would close.', 'reporters iobj told', 'bridge nsubj close'],
  ['[P Odell] said that the bridge would close.', 'Odell nsubj said', 'close ccomp said', 'would aux close'],
  ['“The bridge will close,” said [P Tomas Odell].', 'Tomas nsubj said'],
  ['[P Tomas Odell], the harbour master, closed the bridge.', 'Tomas nsubj closed', 'master appos Tomas'],
  ['[P Ana Vesely], who runs the bakery, opened a shop.', 'runs acl:relcl Ana', 'who nsubj runs', 'Ana nsubj opened'],
  ['[P Ana Vesely] and [P Ivo Marsh] met the mayor.', 'Ana nsubj met', 'Ivo conj Ana', 'and cc Ivo', 'mayor obj met'],
  ['The crew repaired the mast and sailed home.', 'sailed conj repaired', 'mast obj repaired'],
  [
    'The mayor was arrested by the police.',
    'mayor nsubj:pass arrested',
    'was aux:pass arrested',
    'police obl:agent arrested',
  ],
  ['[P Ruth Amari] is a surgeon.', 'Ruth nsubj surgeon', 'is cop surgeon', 'surgeon root'],
  ['The town wants to build a school.', 'town nsubj wants', 'build xcomp wants', 'school obj build'],
  [
    "[P Ruth Amari]'s sister teaches in [L Arlen].",
    'Ruth nmod:poss sister',
    'sister nsubj teaches',
    'Arlen obl teaches',
  ],
  ['Because it rained, the match was cancelled.', 'rained advcl cancelled', 'match nsubj:pass cancelled'],
]

test.each(ARCS)('%s', (sentence, ...arcs) => expect(arcsOf(sentence)).toEqual(expect.arrayContaining(arcs)))

describe('a name is one word', () => {
  test.each([
    ['[P Will Marsh Stone] opened the school.', 'Will nsubj opened', 'Marsh flat Will', 'Stone flat Will'],
    ['[O Harbour Trust] owns the school.', 'Harbour compound Trust', 'Trust nsubj owns'],
    [
      '[O Superior Court of the North District] closed the school.',
      'Superior compound Court',
      'Court nsubj closed',
      'of case District',
      'District nmod Court',
    ],
  ])('%s', (sentence, ...arcs) => expect(arcsOf(sentence)).toEqual(expect.arrayContaining(arcs)))
})

test('"Will" in a name is no verb', () => {
  const { tokens } = parseMarked('[P Will Marsh Stone] opened the school.')
  expect(tokens.slice(0, 3).map(({ tag }) => tag)).toEqual([TAG.PROPN, TAG.PROPN, TAG.PROPN])
})

test('within a name each arc is sure', () => {
  expect([...parseMarked('[P Will Marsh Stone] swims.').syntax.margins.subarray(1, 3)]).toEqual([255, 255])
})
