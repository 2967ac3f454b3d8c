import type { Analysis, Article } from '../types.ts'
import { extract } from './extract/extract.ts'
import { recognize } from './recognize/recognize.ts'
import { resolve } from './resolve/resolve.ts'
import type { Resources } from './resources.ts'
import { detectLanguage } from './segment/detect-language.ts'
import { readingOf } from './segment/reading-of.ts'
import { summarize } from './summarize/summarize.ts'

export type { Resources } from './resources.ts'

/**
 * All that an article says of the names in it. Pure: no clock, no randomness, no browser; the same article and
 * resources give the same analysis, with the language told by the text where it was `und`. Never throws on any text; every span slices `article.text`.
 */
export function analyze(given: Article, resources: Resources): Analysis {
  const article = given.language === 'und' ? { ...given, language: detectLanguage(given.text) } : given
  const reading = readingOf(article)
  const entities = resolve(reading, recognize(reading, resources), resources.gazetteer)
  const resolved = { ...reading, entities }
  const extraction = extract(resolved)
  return { article, entities, ...extraction, ...summarize(resolved, extraction) }
}
