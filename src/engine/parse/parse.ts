import { atOnce, type Pieces } from '../../pieces.ts'
import type { Sentence } from '../../types.ts'
import type { TaggedWords } from '../tag/tagger.ts'
import { groupBy } from '../text/group-by.ts'
import { tokensIn } from '../text/tokens.ts'
import { expandNames } from './expand-names.ts'
import type { NameInSentence } from './name-in-sentence.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { parsedSentence } from './parsed-sentence.ts'
import type { Parser } from './parser.ts'
import { parserWords } from './parser-words.ts'
import { type NameUnit, unitsOf } from './unit.ts'

/** Sentences whose tokens have tags and whose names are found: what is parsed. */
export interface TaggedSentences {
  readonly sentences: readonly Sentence[]
  /** One a sentence. */
  readonly tagged: readonly TaggedWords[]
  readonly names: readonly NameInSentence[]
}

/** Sentences that are parsed without a pause: some milliseconds. */
const AT_ONCE = 100

/** Each sentence with its syntax, each name taken for one word. Linear in the text. */
export function* parseInPieces(
  { sentences, tagged, names }: TaggedSentences,
  parser: Parser,
): Pieces<ParsedSentence[]> {
  const bySentence = groupBy(names, ({ sentence }) => sentence)
  const parsed: ParsedSentence[] = []
  for (const [s, sentence] of sentences.entries()) {
    if (s % AT_ONCE === AT_ONCE - 1) yield
    const { tokens } = sentence
    const own = (bySentence.get(s) ?? []).map((name): NameUnit => ({ ...tokensIn(tokens, name), type: name.type }))
    const units = unitsOf(tokens.length, own)
    const tree = parser(parserWords(units, tagged[s]!))
    parsed.push(parsedSentence(sentence, expandNames(tree, units, tagged[s]!.tags)))
  }
  return parsed
}

/** The same without a pause. */
export const parse = (...given: Parameters<typeof parseInPieces>): ParsedSentence[] => atOnce(parseInPieces(...given))
