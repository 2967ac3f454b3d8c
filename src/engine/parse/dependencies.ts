/**
 * Universal Dependencies' relations, as far as they are told apart. The order is part of the binaries: a changed list
 * needs a parser trained anew.
 */
export const DEPENDENCIES = [
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'iobj',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:tmod',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:tmod',
  'parataxis',
  'punct',
  'root',
  'vocative',
  'xcomp',
] as const

export type Dependency = (typeof DEPENDENCIES)[number]

/** The number of a relation: its place in `DEPENDENCIES`. */
export const DEP = Object.fromEntries(DEPENDENCIES.map((name, i) => [name, i])) as Readonly<Record<Dependency, number>>
