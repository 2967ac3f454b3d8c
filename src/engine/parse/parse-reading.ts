import type { Reading } from '../reading.ts'
import { tag } from '../tag/tag.ts'
import type { NameInSentence } from './name-in-sentence.ts'
import type { SyntaxModel } from './open-syntax.ts'
import { parse } from './parse.ts'
import type { ParsedReading } from './parsed-reading.ts'
import { unparsedSentence } from './parsed-sentence.ts'

/** A reading with its syntax. Without a model nothing is known of any token. */
export function parseReading<Kind extends Reading>(
  reading: Kind,
  names: readonly NameInSentence[],
  model: SyntaxModel | undefined,
): Kind & ParsedReading {
  const { sentences } = reading
  return {
    ...reading,
    sentences: model
      ? parse({ sentences, tagged: tag(sentences, model.tag), names }, model.parse)
      : sentences.map(unparsedSentence),
  }
}
