import { SYNTAX_BINARY } from '../../engine/parse/open-syntax.ts'
import { packSections } from '../../engine/read-sections.ts'
import { type FeatureWeight, packWeights } from '../../engine/sparse-weights.ts'
import type { LearnedClasses } from './learn-classes.ts'
import type { KeptWeight } from './perceptron.ts'
import type { ParserWeights } from './train-parser.ts'
import type { TaggerWeights } from './train-tagger.ts'

/** Steps of the int8 scale a unit: nearly all weights lie under a dozen units, and coarse weights compress better at no loss. */
const TAGGER_STEPS = 3
const PARSER_STEPS = 2
/** Lighter weights of the tagger are dropped. */
const LEAST = 1.5

/** The bytes of the binary that `openSyntax` opens. */
export function packSyntax(classes: LearnedClasses, tagger: TaggerWeights, parser: ParserWeights): ArrayBuffer {
  const tags = packWeights(rounded(tagger, TAGGER_STEPS, LEAST))
  const arcs = packWeights(rounded(parser, PARSER_STEPS, 0))
  return packSections(SYNTAX_BINARY, [
    ...[classes.hashes, classes.classes],
    ...[tags.buckets, tags.prints, tags.sizes, tags.columns, tags.values],
    Int8Array.from(tagger.transitions, (weight) => quantize(weight, TAGGER_STEPS)),
    ...[arcs.buckets, arcs.prints, arcs.sizes, arcs.columns, arcs.values],
    parser.seen,
  ])
}

const quantize = (weight: number, steps: number): number => Math.max(-127, Math.min(127, Math.round(weight * steps)))

interface Trained {
  readonly hashes: Uint32Array
  readonly weights: readonly KeptWeight[]
}

const rounded = ({ hashes, weights }: Trained, steps: number, least: number): FeatureWeight[] =>
  weights
    .filter(({ weight }) => Math.abs(weight) >= least)
    .map(({ row, column, weight }) => ({ hash: hashes[row]!, column, value: quantize(weight, steps) }))
