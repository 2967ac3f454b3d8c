import type { OutlineElement } from '../types.ts'
import { wayUp } from './way-up.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/** The index of the element that holds a page's article; undefined where there is no prose. */
export function findRoot(weights: Weights, elements: readonly OutlineElement[]): number | undefined {
  let best: number | undefined
  let bestScore = 0
  for (const [index, weight] of weights) {
    const score = weight.paragraphs ? scoreOf(weight) : 0
    if (score > bestScore) [best, bestScore] = [index, score]
  }
  return best === undefined ? undefined : climb(best, weights, elements)
}

const scoreOf = ({ score, linked, characters }: Weight): number => score * (1 - linked / Math.max(1, characters))

// Climbs to the element around both halves of a body that an advert cut in two: what it adds is as much prose as half of
// what is there, and little else.
const OTHER_HALF = 0.5
const PURE = 0.7

function climb(from: number, weights: Weights, elements: readonly OutlineElement[]): number {
  let root = from
  let reached = weights.get(from)!
  for (const up of wayUp(elements, elements[from]!.parent)) {
    const weight = weights.get(up)!
    const added = weight.characters - reached.characters
    const prose = weight.prose - reached.prose
    if (prose >= OTHER_HALF * reached.prose && prose >= PURE * added) [root, reached] = [up, weight]
    else if (added > reached.characters) break
  }
  return root
}
