import { DEPENDENCIES } from '../../engine/parse/dependencies.ts'
import { bestProjectiveTree } from './best-projective-tree.ts'
import type { GoldTree } from './free-kinds.ts'
import { childrenOf } from './reverse-words.ts'

/** One parser's tree of a sentence, by places from 1 on; the root stands behind the last. */
export type Ballot = Pick<GoldTree, 'heads' | 'labels'>

/**
 * The tree without crossing arcs that most votes stand for (Sagae and Lavie 2006, by Eisner's algorithm), each arc with
 * the relation that most of its voters give it, and the share of all votes that it has.
 */
export function voteTree(ballots: readonly Ballot[]): GoldTree & { readonly agreement: number } {
  const size = ballots[0]!.heads.length
  const root = size - 1
  const votes = new Float32Array(size * size)
  for (const { heads } of ballots) for (let child = 1; child < root; child++) votes[heads[child]! * size + child]! += 1
  const heads = bestProjectiveTree(votes, size)
  const labels = new Uint8Array(size)
  let agreed = 0
  for (let child = 1; child < root; child++) {
    const counts = new Uint8Array(DEPENDENCIES.length)
    for (const ballot of ballots)
      if (ballot.heads[child] === heads[child]) labels[child] = mostVoted(counts, labels[child]!, ballot.labels[child]!)
    agreed += counts[labels[child]!]!
  }
  return { heads, labels, children: childrenOf(heads), agreement: agreed / (ballots.length * Math.max(1, root - 1)) }
}

function mostVoted(counts: Uint8Array, best: number, label: number): number {
  counts[label]!++
  return counts[label]! > counts[best]! ? label : best
}
