import type { NameMention } from '../../../types.ts'
import type { Reading } from '../../reading.ts'
import { abbreviates, isAcronym } from '../abbreviates.ts'
import { isAlsoKnownAs } from '../rules/also-known-as.ts'

/** "X (", "X, or the " */
const JOINS = /^(?:\s?\((?:the )?["“‘']?|, or (?:the )?["“‘']?)$/u
const LONGEST = 60

/** Neighbours of two types of which the article says that they are one: "Maghawir al Thawra, or MaT", "Kestrel, known locally as Lando". */
export function* statedPairs(
  { article: { text } }: Reading,
  names: readonly NameMention[],
): Iterable<readonly [NameMention, NameMention]> {
  for (const [i, second] of names.entries()) {
    const first = names[i - 1]
    if (!first || first.type === second.type || first.sentence !== second.sentence) continue
    if (second.start - first.end > LONGEST) continue
    const between = text.slice(first.end, second.start)
    const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
    const shortens = (isAcronym(b) && abbreviates(b, a)) || (isAcronym(a) && abbreviates(a, b))
    if ((JOINS.test(between) && shortens) || (isAlsoKnownAs(between) && first.type !== 'other')) yield [first, second]
  }
}
