import { KIN_WORDS } from '../../lexicon/kin-words.ts'
import type { Reading } from '../../reading.ts'
import type { Name } from '../name.ts'
import { type NamedMention, textBetween } from '../named-mentions.ts'
import type { Cluster } from '../partition.ts'
import type { Constraint } from './constraint.ts'

const AND = /^\s*,?\s*(?:and|&|vs?\.?|versus|against)\s+(?:(?:the|his|her|their)\s+)?(?:[\p{Lu}\p{Ll}.]+\s+){0,3}$/u

/** "Ms Bowles’ father, Shaun Bowles", "Biden’s brother James Biden" */
const KIN = /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,2}?(\p{Ll}[\p{Ll}-]+),?\s+(?:[\p{Lu}\p{Ll}.]+\s+)?$/u

const isOfKin = (between: string) => KIN_WORDS.has(KIN.exec(between)?.[1] ?? '')

/** "Bill and Hillary Clinton", "Sudan and South Sudan": what stands side by side is not one thing. */
export function namedTogether(reading: Reading, mentions: readonly NamedMention[]): Constraint {
  const barred = new Map<Name, Set<Name>>()
  const bar = (a: Name, b: Name) => {
    const others = barred.get(a)
    if (others) others.add(b)
    else barred.set(a, new Set([b]))
  }
  for (const [i, after] of mentions.entries()) {
    const before = mentions[i - 1]
    if (!before || before.name.key === after.name.key) continue
    const between = textBetween(reading, before, after)
    if (!AND.test(between) && !isOfKin(between)) continue
    bar(before.name, after.name)
    bar(after.name, before.name)
  }
  const holdsBarred = (from: Cluster, into: Cluster) => {
    for (const name of from.names) for (const other of barred.get(name) ?? []) if (into.names.has(other)) return true
    return false
  }
  return {
    name: 'named-together',
    forbids: (a, b) => (a.names.size < b.names.size ? holdsBarred(a, b) : holdsBarred(b, a)),
  }
}
