import { KIN_WORDS } from '../../languages/en/words/index.ts'
import type { Reading } from '../../reading.ts'
import { setsBy } from '../../text/group-by.ts'
import type { Name } from '../name.ts'
import { type NamedMention, textBetween } from '../named-mentions.ts'
import type { Cluster } from '../partition.ts'
import type { Constraint } from './constraint.ts'

const AND = /^\s*,?\s*(?:and|&|vs?\.?|versus|against)\s+(?:(?:the|his|her|their)\s+)?(?:[\p{Lu}\p{Ll}.]+,?\s+){0,3}$/u

/** "Tarn, who is married to Governor Adam Tarn" */
const MARRIED = /^,? (?:who )?(?:(?:is|was|has been) )?married to (?:[\p{Lu}\p{Ll}.]+ ){0,3}$/u

/** "Ms Bowles’ father, Shaun Bowles", "Biden’s brother James Biden" */
const KIN = /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,2}?(\p{Ll}[\p{Ll}-]+),?\s+(?:[\p{Lu}\p{Ll}.]+\s+)?$/u

const isOfKin = (between: string) => KIN_WORDS.has(KIN.exec(between)?.[1] ?? '') || MARRIED.test(between)

/** Whether the words between two names say that they are two: "Bill and Hillary Clinton", "Tarn, who is married to Adam Tarn". */
export const standApart = (between: string): boolean => AND.test(between) || isOfKin(between)

/** "Bill and Hillary Clinton", "Sudan and South Sudan": what stands side by side is not one thing. */
export function namedTogether(reading: Reading, mentions: readonly NamedMention[]): Constraint {
  const barred = setsBy(
    mentions.flatMap((after, i): (readonly [Name, Name])[] => {
      const before = mentions[i - 1]
      if (!before || before.name.key === after.name.key) return []
      if (!standApart(textBetween(reading, before, after))) return []
      return [
        [before.name, after.name],
        [after.name, before.name],
      ]
    }),
  )
  const holdsBarred = (from: Cluster, into: Cluster) => {
    for (const name of from.names) for (const other of barred.get(name) ?? []) if (into.names.has(other)) return true
    return false
  }
  return {
    name: 'named-together',
    forbids: (a, b) => (a.names.size < b.names.size ? holdsBarred(a, b) : holdsBarred(b, a)),
  }
}
