import { CONSTRAINTS_OF_ALL } from '../resolve/constraints/index.ts'
import { NO_SIGNS } from '../resolve/name-signs.ts'
import { spelling } from '../resolve/rules/spelling.ts'
import { withLocations } from '../resolve/with-locations.ts'
import type { Language } from './language.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * What holds in any language: where sentences end, the names that are sure, one spelling for one thing, where a place lies, quotation
 * marks, and that a story's sentences stand near its top. A number tells nothing without knowing its marks: "1.250".
 */
export const ANY_LANGUAGE: Language = {
  tag: 'und',
  commonWords: NONE,
  files: {},
  segment: {
    abbreviations: NONE,
    abbreviationsBeforeNames: NONE,
    sentenceOpeners: NONE,
    // „Deutsch“, «français», »dansk«, ”svenska”, 「日本語」
    quotationMarks: {
      '“': '”',
      '„': '“',
      '«': '»',
      '»': '«',
      '”': '”',
      '"': '"',
      '‹': '›',
      '「': '」',
      '『': '』',
      '《': '》',
    },
  },
  recognize: { repairs: [] },
  resolve: {
    signs: NO_SIGNS,
    rules: [spelling],
    constraints: CONSTRAINTS_OF_ALL,
    additions: [
      { name: 'resolve/locations', add: (entities, reading, gazetteer) => withLocations(reading, entities, gazetteer) },
    ],
  },
  extract: { facts: [], quotes: { smallWords: NONE } },
  summarize: {
    words: {
      isContentWord: (word) => word.length > LONGEST_SMALL_WORD,
      stem: (word) => word,
      pronouns: NONE,
      demonstratives: NONE,
      firstPerson: NONE,
      hasVerb: () => true,
      leansBack: () => false,
    },
  },
}

/** Words of grammar are short in most languages that write with letters. */
const LONGEST_SMALL_WORD = 3
