import type { Entity } from '../../src/types.ts'
import type { Verdict } from './findings.ts'

/**
 * What was taken for another name of an entity: right where both names can be one labelled entity's, wrong where none bears both.
 * `bearersOf` tells the labelled entities of a name; where one of the two is not labelled, nothing can be told.
 */
export const judgeMerges = (
  { name, merges }: Pick<Entity, 'name' | 'merges'>,
  bearersOf: (name: string) => ReadonlySet<string>,
): Verdict[] =>
  merges.flatMap(({ rule, alias }) => {
    const [one, other] = [bearersOf(name), bearersOf(alias)]
    return one.size > 0 && other.size > 0 ? [{ rule, isRight: [...one].some((id) => other.has(id)) }] : []
  })
