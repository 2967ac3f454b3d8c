import { parentOf } from './parent-of.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/** The element that holds a page's article; undefined where there is no prose. */
export function findRoot(weights: Weights, scope: Element): Element | undefined {
  let best: Element | undefined
  let bestScore = 0
  for (const [element, weight] of weights) {
    const score = weight.paragraphs ? scoreOf(weight) : 0
    if (score > bestScore) [best, bestScore] = [element, score]
  }
  return best && climb(best, weights, scope)
}

const scoreOf = ({ score, linked, characters }: Weight): number => score * (1 - linked / Math.max(1, characters))

// A body that an advert cut in two: what comes in by the element around both halves is much prose and little else.
const OTHER_HALF = 0.5
const PURE = 0.7

function climb(from: Element, weights: Weights, scope: Element): Element {
  let root = from
  let reached = weights.get(from)!
  for (let up = parentOf(from); up; up = parentOf(up)) {
    const weight = weights.get(up)
    if (!weight) break
    const added = weight.characters - reached.characters
    const prose = weight.prose - reached.prose
    if (prose >= OTHER_HALF * reached.prose && prose >= PURE * added) [root, reached] = [up, weight]
    else if (added > reached.characters) break
    if (up === scope) break
  }
  return root
}
