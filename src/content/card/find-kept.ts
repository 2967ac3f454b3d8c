import { namedMentions } from '../../view/entity-view.ts'
import type { KeptCard } from '../marked-page.ts'
import type { CardPage, PaintedMention } from './card-page.ts'

/**
 * The mention of a pinned card, in an article that was analyzed anew: of the same name, or of what those words in
 * that place are now taken for. Undefined if it is gone.
 */
export function findKept(page: Pick<CardPage, 'analysis' | 'rangesOf'>, kept: KeptCard): PaintedMention | undefined {
  const { article, entities } = page.analysis
  const isThere = ({ start, end }: { start: number; end: number }) =>
    start === kept.start && article.text.slice(start, end) === kept.words
  const entity =
    entities.find(({ name }) => name === kept.name) ?? entities.find((one) => namedMentions(one).some(isThere))
  const mentions = entity ? namedMentions(entity) : []
  const mention = mentions.find(isThere) ?? mentions[0]
  const ranges = mention ? page.rangesOf(mention) : []
  return entity && mention && ranges.length > 0 ? { entity, mention, ranges } : undefined
}
