import type { MarkableMention, MarkableName } from '../schemas.ts'
import type { Settings } from '../settings.ts'
import type { EntityType, Span } from '../types.ts'

/** A mention that is to be marked on the page. */
export interface Mark {
  /** Entity id. */
  readonly entity: string
  readonly type: EntityType
  readonly mention: Span
}

/** The mentions to mark, in the text's order: of the types that the reader wants, and all or the first in each block. */
export function chooseMarks(
  names: readonly MarkableName[],
  { markedTypes, markedMentions }: Pick<Settings, 'markedTypes' | 'markedMentions'>,
): Mark[] {
  return names
    .filter(({ type }) => markedTypes.includes(type))
    .flatMap(({ entity, type, mentions }) =>
      mentions
        .filter((mention, at) => markedMentions === 'all' || isFirstInBlock(mentions, mention, at))
        .map((mention) => ({ entity, type, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start)
}

const isFirstInBlock = (mentions: readonly MarkableMention[], { block }: MarkableMention, at: number): boolean =>
  mentions[at - 1]?.block !== block
