import type { Settings } from '../settings.ts'
import type { Analysis, Block, Card, Entity, Mention } from '../types.ts'

/** A mention that is to be marked on the page. */
export interface Mark {
  readonly entity: Entity
  readonly mention: Mention
}

/**
 * The mentions to mark, in the text's order: names of the types that the reader wants, of which the card tells more than
 * the block they stand in.
 */
export function chooseMarks(analysis: Analysis, { markedTypes, markedMentions }: Settings): Mark[] {
  const cards = new Map(analysis.cards.map((card) => [card.entity, card]))
  const { blocks } = analysis.article
  const marks = analysis.entities.flatMap((entity) => {
    const card = cards.get(entity.id)
    if (!card || !markedTypes.includes(entity.type)) return []
    const worth = namesOf(entity)
      .map((mention) => ({ entity, mention, block: blockAt(blocks, mention.start) }))
      .filter(({ block }) => block && tellsMoreThan(card, block))
    return markedMentions === 'all' ? worth : firstInEachBlock(worth)
  })
  return marks.sort((a, b) => a.mention.start - b.mention.start).map(({ entity, mention }) => ({ entity, mention }))
}

const namesOf = (entity: Entity): Mention[] => entity.mentions.filter(({ kind }) => kind === 'name')

const tellsMoreThan = (card: Card, block: Block): boolean =>
  card.lines.some((line) => line.end <= block.start || line.start >= block.end)

function firstInEachBlock<T extends { readonly block: Block | undefined }>(marks: readonly T[]): T[] {
  const seen = new Set<Block | undefined>()
  return marks.filter(({ block }) => !seen.has(block) && seen.add(block))
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const block = blocks[low]
  return block && block.start <= offset && offset < block.end ? block : undefined
}
