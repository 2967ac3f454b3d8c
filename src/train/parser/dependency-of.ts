import { DEP, type Dependency } from '../../engine/parse/dependencies.ts'

/** Relations of the treebanks that are taken for another one. */
const TAKEN_FOR: Readonly<Record<string, Dependency>> = {
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'acl:relcl',
  'cc:preconj': 'cc',
  'det:predet': 'det',
  'obl:unmarked': 'obl:tmod',
  'nmod:unmarked': 'nmod:tmod',
  'obl:npmod': 'obl:tmod',
  'nmod:npmod': 'nmod:tmod',
}

/** The number of a treebank's relation; what is rare or no relation of words (slips, lists) is `dep`. */
export function dependencyOf(relation: string): number {
  const name = TAKEN_FOR[relation] ?? relation
  if (name in DEP) return DEP[name as Dependency]
  const general = name.split(':')[0]!
  return general in DEP ? DEP[general as Dependency] : DEP.dep
}
