import type { Analysis, Article } from '../types.ts'
import { extract } from './extract/extract.ts'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/language-of.ts'
import { LANGUAGES } from './languages/languages.ts'
import { type Models, modelsFor } from './models.ts'
import { parseReading } from './parse/parse-reading.ts'
import { recognize } from './recognize/recognize.ts'
import { resolve } from './resolve/resolve.ts'
import { detectLanguage } from './segment/detect-language.ts'
import { readingOf } from './segment/reading-of.ts'
import { summarize } from './summarize/summarize.ts'

export type { Models } from './models.ts'

/**
 * All that an article says of the names in it. Pure: no clock, no randomness, no browser; the same article and
 * models give the same analysis, with the language told by the text where it was `und`. Never throws on any text; every span slices `article.text`.
 */
export function analyze(given: Article, models: Models, languages: readonly Language[] = LANGUAGES): Analysis {
  const article = given.language === 'und' ? { ...given, language: detectLanguage(given.text) } : given
  const language = languageOf(article, languages)
  const usable = modelsFor(language, models)
  const reading = readingOf(article, language.segment)
  const names = recognize(reading, { ...language.recognize, ...usable })
  const parsed = parseReading(reading, names, usable.syntax)
  const entities = resolve(parsed, names, { ...language.resolve, ...usable })
  const resolved = { ...parsed, entities }
  const extraction = extract(resolved, language.extract)
  return { article, entities, ...extraction, ...summarize(resolved, extraction, language.summarize) }
}
