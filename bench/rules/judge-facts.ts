import type { Analysis } from '../../src/types.ts'
import type { Verdict } from './findings.ts'
import type { GoldArticle } from './gold-article.ts'
import { matchEntities, sharedWords, wordsOf } from './match-entities.ts'

/** Whether a role says the same as the labelled one. */
export const isSameRole = (said: string, role: string | undefined): boolean =>
  role !== undefined && sharedWords(said, role) >= 0.5

/**
 * Roles and descriptions of labelled entities: right where they agree with the labelled role. The first of an entity, which its
 * card shows, is wrong where it does not; what comes behind may say something else that is true, too.
 */
export function judgeFacts({ entities }: GoldArticle, analysis: Analysis): Verdict[] {
  const owners = matchEntities(entities, analysis)
  return entities.flatMap(({ id, role }) =>
    rolesOf(analysis, owners.get(id)?.id).flatMap(({ rule, said }, i) => {
      const isRight = isSameRole(said, role)
      return isRight || i === 0 ? [{ rule, isRight }] : []
    }),
  )
}

/** The roles and descriptions of an entity, best first. */
export const rolesOf = (analysis: Analysis, entity: string | undefined) =>
  analysis.facts
    .filter(({ relation, subject }) => (relation === 'role' || relation === 'description') && subject === entity)
    .map(({ rule, span }) => ({ rule, said: wordsOf(analysis, span) }))
