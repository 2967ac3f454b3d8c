import type { Dependency } from './dependencies.ts'
import { childrenOf, dependencyAt, type Syntax } from './syntax.ts'

/** The first child of a token in one of some relations to it. */
export function childAs(syntax: Syntax, at: number, relations: readonly Dependency[]): number | undefined {
  for (const child of childrenOf(syntax, at)) if (relations.includes(dependencyAt(syntax, child))) return child
  return undefined
}
