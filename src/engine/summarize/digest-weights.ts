import type { LineFeature } from './line-features.ts'
import type { SummaryFeature } from './summary-features.ts'
import fitted from './weights.json' with { type: 'json' }

/** All that was fitted; `src/train/lines` writes it to `weights.json`. */
export interface DigestWeights {
  readonly lines: Weights<LineFeature>
  readonly summary: Weights<SummaryFeature>
  /** A line less likely than this is left out of a card, unless it would be the only one. */
  readonly leastLikelyLine: number
}

export const WEIGHTS: DigestWeights = fitted

/** Weights of a fitted logistic ranking, one a feature, and the constant `bias`. */
export type Weights<Feature extends string> = Readonly<Record<Feature | 'bias', number>>

/** How likely it is that an editor would choose what has these features: 0 to 1. */
export function likelihood<Feature extends string>(
  features: Readonly<Record<Feature, number>>,
  weights: Weights<Feature>,
): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as Feature[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
