import type { EntityType, Gender, NameMention } from '../../types.ts'
import type { PersonName } from './person-name.ts'

/** One way in which the article writes a name, with its mentions: what rules link together. */
export interface Name {
  /** Position among the article's names. */
  readonly index: number
  readonly type: EntityType
  /** As written, white space made single. */
  readonly text: string
  /** Folded: names with equal keys are spelled alike. */
  readonly key: string
  /** In the text's order. */
  readonly mentions: readonly NameMention[]
  /** A name that several here could bear: a short person's name, or "Defence Ministry". Its mentions are names of their own. */
  readonly ambiguous: boolean
  /** The country whose body it is, folded, where every country has one of that name; else empty. */
  readonly owner: string
  /** Means a family, not one of its members. */
  readonly family: boolean
  /** Folded titles before its mentions. */
  readonly titles: ReadonlySet<string>
  readonly gender?: Gender
  /** Persons only. */
  readonly person?: PersonName
  /** Lines of the lexicon of other names that hold it. */
  readonly entries: readonly number[]
}

export const firstMention = (name: Name) => name.mentions[0]!
