import type { Unit } from '../../engine/parse/unit.ts'
import type { GoldTree } from './free-kinds.ts'
import { projectTree } from './project-tree.ts'
import type { TreebankSentence } from './read-treebank.ts'
import { childrenOf } from './reverse-words.ts'

/** The tree of a sentence over its units, by places from 1 on: a name hangs where that of its words does whose head lies outside. */
export function unitTree(sentence: Pick<TreebankSentence, 'heads' | 'dependencies'>, units: readonly Unit[]): GoldTree {
  const root = units.length + 1
  const placeOf = new Int32Array(sentence.heads.length + 1)
  for (const [i, { first, last }] of units.entries()) placeOf.fill(i + 1, first, last)
  placeOf[sentence.heads.length] = root
  const heads = new Int32Array(root + 1)
  const labels = new Uint8Array(root + 1)
  units.forEach(({ first, last }, i) => {
    let token = first
    while (token < last && placeOf[sentence.heads[token]!] === i + 1) token++
    // Words of a unit that hang on each other alone stand in a circle that the units closed.
    if (token === last) token = first
    heads[i + 1] = placeOf[sentence.heads[token]!]!
    labels[i + 1] = sentence.dependencies[token]!
  })
  breakCircles(heads)
  const projective = projectTree(heads)
  return { heads: projective, labels, children: childrenOf(projective) }
}

/** Two units whose words hang on each other: the first of them hangs on the root then. */
function breakCircles(heads: Int32Array): void {
  const root = heads.length - 1
  for (let place = 1; place < root; place++) {
    let above = heads[place]!
    for (let steps = 0; above !== root && steps < root; steps++) above = heads[above]!
    if (above !== root) heads[place] = root
  }
}
