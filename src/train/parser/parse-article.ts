import { ENGLISH } from '../../engine/languages/en/index.ts'
import type { SyntaxModel } from '../../engine/parse/open-syntax.ts'
import { parse } from '../../engine/parse/parse.ts'
import type { ParsedSentence } from '../../engine/parse/parsed-sentence.ts'
import { segment } from '../../engine/segment/segment.ts'
import { tag } from '../../engine/tag/tag.ts'
import type { Article } from '../../types.ts'

/** The parsed sentences of an article whose names nobody looked for. */
export function parseArticle(article: Article, { tag: tagger, parse: parser }: SyntaxModel): ParsedSentence[] {
  const sentences = segment(article, ENGLISH.segment)
  return parse({ sentences, tagged: tag(sentences, tagger), names: [] }, parser)
}
