import { type Bytes, readSections } from '../read-sections.ts'
import { openWeights } from '../sparse-weights.ts'
import { openTagger, type Tagger } from '../tag/tagger.ts'
import { openWordClasses } from '../tag/word-classes.ts'
import { openParser, type Parser } from './parser.ts'

/** What is known of a language's syntax: how to tag and to parse its sentences. */
export interface SyntaxModel {
  readonly tag: Tagger
  readonly parse: Parser
}

export const SYNTAX_BINARY = { file: 'assets/model/en-syntax.bin', version: 1 } as const

const SECTIONS = [
  'classHashes',
  'classes',
  'tagBuckets',
  'tagPrints',
  'tagSizes',
  'tagColumns',
  'tagValues',
  'transitions',
  'arcBuckets',
  'arcPrints',
  'arcSizes',
  'arcColumns',
  'arcValues',
  'seen',
] as const

/** Opens a tagger and a parser by views on their bytes. @throws {ModelError} where these are damaged. */
export function openSyntax(buffer: ArrayBuffer): SyntaxModel {
  const s = readSections(SYNTAX_BINARY, buffer, SECTIONS)
  const classes = openWordClasses(
    new Uint32Array(buffer, s.classHashes.byteOffset, s.classHashes.byteLength / 4),
    new Uint16Array(buffer, s.classes.byteOffset, s.classes.byteLength / 2),
  )
  const tagWeights = openWeights({
    buckets: s.tagBuckets,
    prints: s.tagPrints,
    sizes: s.tagSizes,
    columns: s.tagColumns,
    values: signed(s.tagValues),
  })
  const arcWeights = openWeights({
    buckets: s.arcBuckets,
    prints: s.arcPrints,
    sizes: s.arcSizes,
    columns: s.arcColumns,
    values: signed(s.arcValues),
  })
  return {
    tag: openTagger({ weights: tagWeights, transitions: signed(s.transitions), classes }),
    parse: openParser({ weights: arcWeights, seen: s.seen }),
  }
}

const signed = ({ buffer, byteOffset, byteLength }: Bytes): Int8Array => new Int8Array(buffer, byteOffset, byteLength)
