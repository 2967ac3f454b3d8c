import { parseReading } from '../../src/engine/parse/parse-reading.ts'
import type { ParsedReading } from '../../src/engine/parse/parsed-reading.ts'
import type { Reading } from '../../src/engine/reading.ts'
import { readModels } from '../../src/train/read-models.ts'
import type { Entity } from '../../src/types.ts'

const { syntax } = readModels()

/** A reading of given entities as the shipped parser reads it, their names taken for words. */
export function withSyntax<Kind extends Reading>(reading: Kind, entities: readonly Entity[]): Kind & ParsedReading {
  const names = entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => {
        const sentence = reading.sentences.findIndex((one) => one.start <= start && end <= one.end)
        return { start, end, type, sentence }
      }),
  )
  names.sort((a, b) => a.start - b.start)
  return parseReading(reading, names, syntax)
}
