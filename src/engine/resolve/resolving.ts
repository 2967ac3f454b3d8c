import type { Entity, Mention, NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Gazetteer } from '../recognize/gazetteer.ts'
import type { Constraint } from './constraints/constraint.ts'
import type { NameSigns } from './name-signs.ts'
import type { NamedMention } from './named-mentions.ts'
import type { Rule } from './rules/rule.ts'

/** Gives the names their types where the finding of them was of several minds. */
export interface TypeSettling {
  readonly name: 'resolve/types'
  readonly settle: (
    reading: Reading,
    names: readonly NameMention[],
    gazetteer: Gazetteer | undefined,
  ) => readonly NameMention[]
}

/** A reason that two names are not one, made ready for an article. */
export interface ConstraintRule {
  readonly name: `resolve/${string}`
  readonly of: (reading: Reading, mentions: readonly NamedMention[]) => Constraint
}

/** Says more of entities than their names do: where they lie, what they stand for. */
export interface Addition {
  readonly name: `resolve/${string}`
  readonly add: (entities: readonly Entity[], reading: Reading, gazetteer: Gazetteer | undefined) => readonly Entity[]
}

/** Finds pronouns and descriptions that mean an entity. */
export interface References {
  readonly name: 'resolve/references'
  readonly find: (reading: Reading, entities: readonly Entity[]) => ReadonlyMap<Entity, readonly Mention[]>
}

/** What a language brings to telling which names are one. */
export interface Resolving {
  readonly signs: NameSigns
  readonly types?: TypeSettling
  /** In the order in which they are asked. */
  readonly rules: readonly Rule[]
  /** What no rule can overrule: a wrong merge is worse than a split. */
  readonly constraints: readonly ConstraintRule[]
  /** In the order in which they add. */
  readonly additions: readonly Addition[]
  readonly references?: References
}
