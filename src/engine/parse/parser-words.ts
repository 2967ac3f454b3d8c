import type { EntityType } from '../../types.ts'
import type { TaggedWords } from '../tag/tagger.ts'
import { TAG, TAGS } from '../tag/tags.ts'
import { hashText } from '../text/hash-text.ts'
import type { ParserWords } from './parser-state.ts'
import type { Unit } from './unit.ts'

/** What stands for nothing and for the root, beyond tags and classes of words. */
const NO_TAG = TAGS.length
const ROOT_TAG = TAGS.length + 1
const ROOT_CLASS = 1000
const NAME_CLASS = 1001
const NO_WORD = 1
const ROOT_WORD = 2

/** Beyond the root the parser looks at this many places that hold nothing. */
const BEHIND = 2

const NAME_TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'other']
// One word for all names of a type: which name it is says nothing of the sentence.
const NAME_WORDS = NAME_TYPES.map((type) => hashText(`§${type}`) | 0)

/** The units of a sentence as the parser sees them. The same in training and use. */
export function parserWords(units: readonly Unit[], { forms, tags }: TaggedWords): ParserWords {
  const length = units.length
  const size = length + 2 + BEHIND
  const words = {
    length,
    lowers: new Int32Array(size),
    tags: new Uint8Array(size).fill(NO_TAG),
    classes: new Uint16Array(size),
    marks: new Uint16Array(size),
  }
  words.lowers[0] = NO_WORD
  units.forEach(({ first, type }, i) => {
    const at = i + 1
    const kind = type === undefined ? -1 : NAME_TYPES.indexOf(type)
    const form = forms[first]!
    words.lowers[at] = kind < 0 ? form.lower | 0 : NAME_WORDS[kind]!
    words.tags[at] = kind < 0 ? tags[first]! : TAG.PROPN
    words.classes[at] = kind < 0 ? form.group : NAME_CLASS + kind
    words.marks[at] = words.marks[i]! + (kind < 0 && form.isMark ? 1 : 0)
  })
  words.lowers[length + 1] = ROOT_WORD
  words.tags[length + 1] = ROOT_TAG
  words.classes[length + 1] = ROOT_CLASS
  words.marks[length + 1] = words.marks[length]!
  return words
}
