import { dependencyAt, type Syntax } from './syntax.ts'

/** What an auxiliary or copula helps: "has [said]", "is [mayor]"; the token itself where it is neither. */
export function mainVerb(syntax: Syntax, at: number): number {
  const relation = dependencyAt(syntax, at)
  return /^(?:aux|aux:pass|cop)$/.test(relation) && syntax.heads[at]! >= 0 ? syntax.heads[at]! : at
}
