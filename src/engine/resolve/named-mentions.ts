import type { NameMention } from '../../types.ts'
import type { Reading } from '../reading.ts'
import type { Name } from './name.ts'

export interface NamedMention {
  readonly mention: NameMention
  readonly name: Name
}

/** All mentions with their names, in the text's order. */
export function namedMentions(names: readonly Name[]): NamedMention[] {
  return names
    .flatMap((name) => name.mentions.map((mention) => ({ mention, name })))
    .sort((a, b) => a.mention.start - b.mention.start)
}

/** Longer gaps hold more than the few words that join two names. */
const LONGEST_GAP = 90

/** The words between two neighbours in one sentence; a line break where they are too far apart to belong together. */
export function textBetween({ article }: Reading, a: NamedMention, b: NamedMention): string {
  const [start, end] = [a.mention.end, b.mention.start]
  if (a.mention.sentence !== b.mention.sentence || end - start > LONGEST_GAP) return '\n\n'
  return article.text.slice(start, end)
}
