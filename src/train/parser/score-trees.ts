import { DEP, DEPENDENCIES, type Dependency } from '../../engine/parse/dependencies.ts'

/** Heads and relations of words, numbered alike in both trees that are compared. */
export interface ScoredTree {
  readonly heads: ArrayLike<number>
  readonly dependencies: ArrayLike<number>
}

/** Counts of right arcs; punctuation is left out. */
export interface TreeScores {
  readonly words: number
  readonly rightHeads: number
  readonly rightArcs: number
  /** By relation: arcs in the right trees, arcs said, and those right in head and relation. */
  readonly relations: ReadonlyMap<Dependency, { readonly gold: number; readonly said: number; readonly right: number }>
}

/** Compares trees with the right ones, pair by pair. */
export function scoreTrees(pairs: Iterable<readonly [gold: ScoredTree, said: ScoredTree]>): TreeScores {
  const relations = new Map<Dependency, { gold: number; said: number; right: number }>()
  const of = (dependency: number) => {
    const name = DEPENDENCIES[dependency]!
    const counts = relations.get(name) ?? { gold: 0, said: 0, right: 0 }
    relations.set(name, counts)
    return counts
  }
  let [words, rightHeads, rightArcs] = [0, 0, 0]
  for (const [gold, said] of pairs)
    for (let at = 0; at < gold.heads.length; at++) {
      if (gold.dependencies[at] === DEP.punct) continue
      const isRightHead = gold.heads[at] === said.heads[at]
      const isRight = isRightHead && gold.dependencies[at] === said.dependencies[at]
      words++
      if (isRightHead) rightHeads++
      if (isRight) rightArcs++
      of(gold.dependencies[at]!).gold++
      of(said.dependencies[at]!).said++
      if (isRight) of(gold.dependencies[at]!).right++
    }
  return { words, rightHeads, rightArcs, relations }
}

/** F1 of one relation, in percent. */
export function relationScore({ relations }: TreeScores, name: Dependency): number {
  const { gold, said, right } = relations.get(name) ?? { gold: 0, said: 0, right: 0 }
  return gold + said ? (200 * right) / (gold + said) : 0
}
