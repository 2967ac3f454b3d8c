import type { MarkableMention, MarkableName } from '../schemas.ts'
import type { Analysis, Block, Card, Mention } from '../types.ts'

/** The names of which the card tells more than the block they stand in, with their mentions in such blocks. */
export function markableNames({ article, entities, cards }: Analysis): MarkableName[] {
  const { blocks } = article
  const byEntity = new Map(cards.map((card) => [card.entity, card]))
  const worth = (card: Card, { kind, start, end }: Mention): MarkableMention[] => {
    const block = blockAt(blocks, start)
    return kind === 'name' && tellsMoreThan(card, blocks[block]) ? [{ start, end, block }] : []
  }
  return entities.flatMap(({ id, type, mentions }) => {
    const card = byEntity.get(id)
    const marks = card ? mentions.flatMap((mention) => worth(card, mention)) : []
    return marks.length ? [{ entity: id, type, mentions: marks }] : []
  })
}

const tellsMoreThan = ({ lines }: Card, block: Block | undefined): boolean =>
  block !== undefined && lines.some(({ start, end }) => end <= block.start || start >= block.end)

/** Binary search: the index of the block that an offset stands in; -1 if in none. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const block = blocks[low]
  return block && block.start <= offset && offset < block.end ? low : -1
}
