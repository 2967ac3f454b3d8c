import type { Article, PageOutline } from '../types.ts'
import { composeArticle } from './compose-article.ts'
import { dropFurniture } from './drop-furniture.ts'
import { selectBody } from './select-body.ts'
import type { Selection } from './selection.ts'

/** The blocks of an outline that are its article, beside the headline; none if there is no article. */
export function selectArticle(outline: PageOutline): Selection {
  const body = selectBody(outline)
  const { kept, drops } = dropFurniture(outline, body.kept)
  const own = kept.filter((index) => outline.blocks[index]!.text !== outline.metadata.headline)
  return { kept: own, drops: [...body.drops, ...drops] }
}

/** The article of an outline: the headline, if there is one, and the kept blocks. */
export function articleOf({ metadata, blocks }: PageOutline, kept: readonly number[]): Article {
  const { headline } = metadata
  const own = kept.map((index) => blocks[index]!)
  return composeArticle(metadata, headline ? [{ kind: 'headline', text: headline }, ...own] : own)
}
