import { LEADERS } from './names/index.ts'

const givenNames = new Map(LEADERS.map(([family, ...given]) => [family, new Set(given)] as const))

/** Whether a folded family name, standing alone, is known to mean the bearer of this full name. */
export const isLeader = (family: string, given: readonly string[]): boolean =>
  givenNames.get(family)?.has(given[0] ?? '') ?? false

/** Whether a folded family name, standing alone, is known to mean somebody of another given name. */
export function meansAnotherLeader(family: string, given: readonly string[]): boolean {
  const known = givenNames.get(family)
  return known !== undefined && !given.some((name) => known.has(name))
}
