import type { Language } from './language.ts'

/** A language without the rule of a name, so that what the rule is worth can be measured. */
export const withoutRule = (language: Language, name: string): Language => without(language, name) as Language

function without(part: unknown, name: string): unknown {
  if (Array.isArray(part)) return part.filter((one) => !isNamed(one, name)).map((one) => without(one, name))
  if (!isPlain(part)) return part
  const kept = Object.entries(part).filter(([, value]) => !isNamed(value, name))
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, name)]))
}

const isPlain = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && Object.getPrototypeOf(part) === Object.prototype

const isNamed = (part: unknown, name: string): boolean => isPlain(part) && 'name' in part && part.name === name

/** The names of all rules of a language, in their order. */
export function ruleNames(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(ruleNames)
  if (!isPlain(part)) return []
  const own = 'name' in part && typeof part.name === 'string' ? [part.name] : []
  return [...own, ...Object.values(part).flatMap(ruleNames)]
}
