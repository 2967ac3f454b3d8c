import { atOnce, type Pieces } from '../../pieces.ts'
import type { Reading } from '../reading.ts'
import { tag } from '../tag/tag.ts'
import type { NameInSentence } from './name-in-sentence.ts'
import type { SyntaxModel } from './open-syntax.ts'
import { parseInPieces } from './parse.ts'
import type { ParsedReading } from './parsed-reading.ts'
import { unparsedSentence } from './parsed-sentence.ts'

/** A reading with its syntax. Without a model nothing is known of any token. */
export function* parseReadingInPieces<Kind extends Reading>(
  reading: Kind,
  names: readonly NameInSentence[],
  model: SyntaxModel | undefined,
): Pieces<Kind & ParsedReading> {
  const { sentences } = reading
  if (!model) return { ...reading, sentences: sentences.map(unparsedSentence) }
  const tagged = tag(sentences, model.tag)
  yield
  return { ...reading, sentences: yield* parseInPieces({ sentences, tagged, names }, model.parse) }
}

/** The same without a pause. */
export const parseReading = <Kind extends Reading>(
  reading: Kind,
  names: readonly NameInSentence[],
  model: SyntaxModel | undefined,
): Kind & ParsedReading => atOnce(parseReadingInPieces(reading, names, model))
