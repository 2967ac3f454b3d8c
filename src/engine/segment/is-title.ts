import type { Sentence } from '../../types.ts'
import type { Reading } from '../reading.ts'

/** Whether a sentence is a headline, a heading or a caption: it stands apart from the text's flow. */
export function isTitle({ article }: Pick<Reading, 'article'>, { block }: Pick<Sentence, 'block'>): boolean {
  const kind = article.blocks[block]?.kind
  return kind === 'headline' || kind === 'heading' || kind === 'caption'
}
