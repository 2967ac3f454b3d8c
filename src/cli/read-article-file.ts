import { pathToFileURL } from 'node:url'
import type { Drop } from '../article/drop.ts'
import { readArticle } from '../article/read-article.ts'
import { readText } from '../article/read-text.ts'
import type { Article } from '../types.ts'
import { Failure } from './failure.ts'
import type { Options } from './options.ts'
import { parsePage } from './parse-page.ts'
import { readInput } from './read-input.ts'

/** The article in a page or text. @throws Failure if the file cannot be read or has no text. */
export async function readArticleFile(options: Options): Promise<{ article: Article; drops: readonly Drop[] }> {
  const { file, language, published } = options
  const content = await readInput(file)
  const known = {
    url: options.url ?? (file === '-' ? 'about:blank' : pathToFileURL(file).href),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { datePublished: published }),
  }
  const reading = isPage(file, content) ? readArticle(parsePage(content), known) : readText(content, known)
  if (!reading) throw new Failure(`${file === '-' ? 'Standard input' : file} has no text of an article.`, 1)
  return reading
}

// Standard input has no name that tells what it is.
const isPage = (file: string, content: string): boolean =>
  file === '-' ? /^\s*<(?:!doctype html|html|head|body|!--)/i.test(content) : /\.html?$/i.test(file)
