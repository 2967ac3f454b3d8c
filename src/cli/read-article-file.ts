import { pathToFileURL } from 'node:url'
import type { Drop } from '../article/drop.ts'
import { readText } from '../article/read-text.ts'
import type { Article } from '../types.ts'
import { Failure } from './failure.ts'
import type { Options } from './options.ts'
import { readInput } from './read-input.ts'

/** The article in a page or text. @throws Failure if the file cannot be read or has no text. */
export async function readArticleFile(options: Options): Promise<{ article: Article; drops: readonly Drop[] }> {
  const { file, language, published } = options
  const facts = {
    url: options.url ?? (file === '-' ? 'about:blank' : pathToFileURL(file).href),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { datePublished: published }),
  }
  const reading = readText(await readInput(file), facts)
  if (!reading) throw new Failure(`${file === '-' ? 'Standard input' : file} has no text of an article.`, 1)
  return reading
}
