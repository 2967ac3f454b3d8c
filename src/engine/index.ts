import { atOnce, type Pieces } from '../pieces.ts'
import type { Analysis, Article } from '../types.ts'
import { extractInPieces } from './extract/extract.ts'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/language-of.ts'
import { LANGUAGES } from './languages/languages.ts'
import { type Models, modelsFor } from './models.ts'
import { parseReadingInPieces } from './parse/parse-reading.ts'
import { recognizeInPieces } from './recognize/recognize.ts'
import { resolveInPieces } from './resolve/resolve.ts'
import { detectLanguage } from './segment/detect-language.ts'
import { readingOf } from './segment/reading-of.ts'
import { summarizeInPieces } from './summarize/summarize.ts'

export type { Models } from './models.ts'

/**
 * All that an article says of the names in it. Pure: no clock, no randomness, no browser; the same article and
 * models give the same analysis, with the language told by the text where it was `und`. Never throws on any text; every span slices `article.text`.
 */
export const analyze = (...given: Parameters<typeof analyzeInPieces>): Analysis => atOnce(analyzeInPieces(...given))

/** The same in pieces, each a small part of the whole, between which other articles may be read with the same models. */
export function* analyzeInPieces(
  given: Article,
  models: Models,
  languages: readonly Language[] = LANGUAGES,
): Pieces<Analysis> {
  const article = given.language === 'und' ? { ...given, language: detectLanguage(given.text) } : given
  const language = languageOf(article, languages)
  const usable = modelsFor(language, models)
  const reading = readingOf(article, language.segment)
  yield
  const names = yield* recognizeInPieces(reading, { ...language.recognize, ...usable })
  yield
  const parsed = yield* parseReadingInPieces(reading, names, usable.syntax)
  yield
  const entities = yield* resolveInPieces(parsed, names, { ...language.resolve, ...usable })
  const resolved = { ...parsed, entities }
  yield
  const extraction = yield* extractInPieces(resolved, language.extract)
  yield
  const digest = yield* summarizeInPieces(resolved, extraction, language.summarize)
  return { article, entities, ...extraction, ...digest }
}
