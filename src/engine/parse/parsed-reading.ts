import type { Reading } from '../reading.ts'
import type { ParsedSentence } from './parsed-sentence.ts'

/** A reading whose sentences are parsed. */
export interface ParsedReading extends Reading {
  readonly sentences: readonly ParsedSentence[]
}
